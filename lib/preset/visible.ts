/**
 * Characters that must not be shown unchanged: everything except letters, marks, numbers, punctuation, symbols and
 * spaces; default-ignorable characters of Unicode and blank symbols; a mark with nothing before it, which would combine
 * with the page's own text; and a fifth mark in a row, which would cover other lines. The lookahead at the start allows
 * the joiners of emoji: U+200D between two pictographs, U+FE0F after one or inside a keycap. A pictograph that Unicode
 * only reserves does not count, so nothing may follow it.
 */
const UNFIT =
  /(?!(?<=(?!\p{Cn})\p{ExtPict}(?:\uFE0F|\p{EMod})?)\u200D(?=(?!\p{Cn})\p{ExtPict})|(?<=(?!\p{Cn})\p{ExtPict})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3))(?:[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]|[\p{DI}\u2800\uFFFC\uFFFD\u{1D159}]|(?<=^|\p{M}{4})\p{M})/gu

/** Whether a reader sees every character of the text, in its order. */
export function isVisible(text: string): boolean {
  return text.search(UNFIT) === -1
}

/**
 * Makes outside text safe to show: control, bidirectional and invisible characters become names such as `U+202E`.
 * More than `limit` code points end in `…`.
 */
export function visibleText(text: string, limit: number): string {
  // A code point has at most two code units. Cutting first keeps the cost the same for text of any length.
  const points = [...text.slice(0, 2 * limit + 2)]
  const whole = named(points)
  if (points.length <= limit && [...whole].length <= limit) return whole
  let kept = Math.min(points.length, limit - 1)
  while ([...named(points.slice(0, kept))].length >= limit) kept -= 1
  return `${named(points.slice(0, kept))}…`
}

function named(points: readonly string[]): string {
  return points.join('').replace(UNFIT, nameOf)
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The names in answers of Microsoft Graph and the practice tenant. Anyone in the tenant may have written them. */
const NAMES = ['displayName', 'userPrincipalName']

/** Longer than any name that Entra accepts. learn.microsoft.com/graph/api/resources/application */
const LONGEST_NAME = 256

/**
 * The JSON of an answer with its names made safe to show. Ids, addresses and permissions stay unchanged, because they
 * are sent back.
 */
export function visibleNames(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(visibleNames)
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      typeof value === 'string' && NAMES.includes(key)
        ? visibleText(value, LONGEST_NAME)
        : visibleNames(value),
    ]),
  )
}
