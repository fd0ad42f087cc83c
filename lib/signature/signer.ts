import { visibleText } from '@/lib/preset/visible'

/** One of the operator's own people, as Microsoft named them. */
export type Signer = { name: string; account: string }

/** Characters of a name that are shown; an account may be twice as long. */
const SHOWN = 40

/** A signer whose name and account are short and safe to show. Anyone may have a name of any length in their directory. */
export function shownSigner({ name, account }: Signer): Signer {
  return { name: visibleText(name, SHOWN), account: visibleText(account, 2 * SHOWN) }
}
