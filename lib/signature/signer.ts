import { visibleText } from '@/lib/preset/visible'

/** A person of the operator's own staff, as Microsoft names them. */
export type Signer = { name: string; account: string }

/** Characters of a name to show. An account may be twice as long. */
const SHOWN = 40

/** A signer with name and account short and safe to show. In their directory anyone may have a name of any length. */
export function shownSigner({ name, account }: Signer): Signer {
  return { name: visibleText(name, SHOWN), account: visibleText(account, 2 * SHOWN) }
}
