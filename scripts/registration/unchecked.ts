/** Why nothing could be checked, in words for the operator. The command then ends with 2. */
export class Unchecked extends Error {
  override readonly name = 'Unchecked'
}
