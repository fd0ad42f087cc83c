import { isVisible } from '@/lib/preset/visible'
import * as z from '@/lib/schema/zod'

/** Who operates this page, as its header shows it. What is `null` has a substitute of the page's own. */
export type Operator = {
  name: string | null
  /** A file on the server: lib/config/logo.ts reads it. */
  logo: string | null
  /** The accent, `#rrggbb`: lib/config/accent.ts makes shades of it. */
  color: string | null
  /** An https address, or `mailto:` with an e-mail address. */
  help: string | null
}

const LONGEST_NAME = 60
const LONGEST_ADDRESS = 500

/** An Entra registration may have a longer name, but a header on a phone has no room for it. */
export const operatorName = z
  .string()
  .check(z.refine((text) => isVisible(text) && !/[<>]/.test(text) && [...text].length <= LONGEST_NAME))

/** A path, so that no address leads the browser to another host. */
export const logoFile = z
  .string()
  .check(z.refine((path) => /\.(svg|png|webp)$/i.test(path) && !/^[a-z][a-z+.-]+:/i.test(path)))

export const hexColor = z.string().check(z.regex(/^#[0-9a-f]{6}$/i))

export const helpAddress = z.string().check(
  z.maxLength(LONGEST_ADDRESS),
  z.refine((text) => !/\s/.test(text) && (isWebAddress(text) || isMailAddress(text))),
)

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return protocol === 'https:' && username === '' && password === ''
}

/** The address alone: what follows a `?` could add recipients. */
function isMailAddress(text: string): boolean {
  return /^mailto:[^\s@<>"?&,]+@[^\s@<>"?&,]+\.[^\s@<>"?&,]+$/.test(text)
}
