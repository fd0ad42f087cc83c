/** The address at which a seal is opened. What follows the `#` never leaves the browser. */
const OPEN_PATH = '/open'

/** The link that opens a seal at this page. */
export function sealLink(seal: string, origin: string): string {
  return `${origin}${OPEN_PATH}#${seal}`
}
