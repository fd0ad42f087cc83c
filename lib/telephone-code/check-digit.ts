/**
 * Damm's quasigroup of order 10. H. Michael Damm, Total anti-symmetrische Quasigruppen, dissertation, Philipps-Universität
 * Marburg 2004, doi.org/10.17192/z2004.0516
 */
const ROWS = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/**
 * The check digit of these digits, by Damm's method. It finds every single wrong digit and every two neighbours that are
 * swapped, which are the mistakes that people make when they hear or type digits.
 * @param digits ASCII digits alone.
 */
export function checkDigitOf(digits: string): string {
  let interim = '0'
  for (const digit of digits) interim = ROWS[Number(interim)]?.[Number(digit)] ?? ''
  return interim
}
