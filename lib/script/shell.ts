/** A piece of a word of the shell: text as it is, or the value of a variable. */
export type Piece = string | { variable: string }

/** Needs no quotes. */
const BARE = /^[\w./:=-]+$/

/**
 * Means itself between double quotes, where `$` gets a backslash. Not `!`: an interactive bash replaces it by earlier
 * commands, but not between single quotes.
 */
const FIT_FOR_DOUBLE_QUOTES = /^[^\p{C}!"\\`]*$/u

/**
 * One word of a POSIX shell that stands for exactly these pieces: whatever the texts hold, the shell runs none of it.
 * Throws a RangeError for U+0000, which no argument of a program can hold.
 * pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function shellWord(pieces: readonly Piece[]): string {
  const text = pieces.filter((piece) => typeof piece === 'string').join('')
  if (text.includes('\0')) throw new RangeError('A word cannot hold U+0000.')
  const constant = pieces.every((piece) => typeof piece === 'string')
  if (constant && BARE.test(text)) return text
  if (FIT_FOR_DOUBLE_QUOTES.test(text) && (!constant || text.includes("'")))
    return `"${inDoubleQuotes(pieces.filter((piece) => piece !== ''))}"`
  return pieces.map(alone).join('') || "''"
}

/** Braces end the name of a variable where the next piece could go on with it: some shells take any letter for a part of a name. */
function inDoubleQuotes(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, at) => {
      if (typeof piece === 'string') return piece.replaceAll('$', '\\$')
      const next = pieces[at + 1]
      return typeof next === 'string' && /^(?:\w|\P{ASCII})/u.test(next)
        ? `\${${piece.variable}}`
        : `$${piece.variable}`
    })
    .join('')
}

/** A single quote ends the quotes, stands for itself after a backslash, and begins them again. */
function alone(piece: Piece): string {
  if (typeof piece !== 'string') return `"$${piece.variable}"`
  return piece === '' ? '' : `'${piece.replaceAll("'", "'\\''")}'`
}

/** A comment of one line, whatever the text holds. */
export function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`
}

/**
 * JSON that means the same, with those characters escaped that a shell, a terminal or a reader could take for something
 * else: quotes of the shell, `!`, and what is invisible.
 */
export function jsonForShell(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/(?![ \n])['`!\p{C}\p{Z}\p{DI}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
  )
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
