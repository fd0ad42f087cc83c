/** Characters. Windows hands an address of about 2,048 at most to a mail program; what is longer arrives cut. */
export const LONGEST_MAILTO = 2_000

/** Opens the reader's own mail program with the e-mail. Line ends as RFC 6068 asks. */
export function mailto({ to = '', subject, body }: { to?: string; subject: string; body: string }): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
