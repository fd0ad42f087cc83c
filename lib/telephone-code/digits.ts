const DIGIT = /^\p{Nd}$/u

/**
 * A decimal digit of any script as an ASCII digit. Unicode has the ten digits of a script next to each other, from zero to
 * nine (unicode.org/reports/tr44/#Numeric_Type), so the digits before one say its value.
 */
function asciiDigit(digit: string): string {
  let before = (digit.codePointAt(0) ?? 0) - 1
  let count = 0
  while (DIGIT.test(String.fromCodePoint(before))) {
    before -= 1
    count += 1
  }
  return String(count % 10)
}

/** A text with the digits of every script, also wide ones, as ASCII digits. */
export function withAsciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit)
}
