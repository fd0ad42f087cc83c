/**
 * What must not reach a terminal unnamed: control characters, which could move the cursor; the marks that turn the
 * direction of a line; and characters that no one sees, but for the two that join emoji.
 */
const UNFIT = /(?!\u200D|\uFE0F)(?:[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]|\p{DI})/gu

/** Whether a reader sees every character. */
export function isVisible(text: string): boolean {
  return text.search(UNFIT) === -1
}

/** An outside text for the terminal, with the names of its invisible characters, and not longer than a line. */
export function visible(text: string, limit = 100): string {
  const whole = text.slice(0, limit).replace(UNFIT, (character) => {
    const number = character.codePointAt(0) ?? 0
    return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
  })
  return text.length > limit ? `${whole}…` : whole
}
