import type { Run } from '@/lib/guide/run'
import { offerOf } from '@/lib/preset/offer'
import { readLink, writeLink } from '@/lib/preset/preset'
import { linkable } from '@/lib/preset/texts'
import { rememberLink } from './session-mark'
import { isSignedLink, keepTexts } from './signed-link-texts'

/**
 * Writes the application's name into the address, as if it had come with the link. It then survives redirects, and
 * everyone who opens the address searches for the same name. A name that no link may contain is not written.
 */
export function keepName(name: string, { product, secretDescription }: Run): void {
  const appName = linkable('name', name)
  if (appName === null) return
  if (isSignedLink()) {
    keepTexts({ appName, secretDescription })
    return
  }
  const here = readLink(location.search, { offer: offerOf([product]), now: new Date() })
  if (here.kind === 'fault') return
  history.replaceState(null, '', location.pathname + writeLink({ ...here.preset, name: appName }))
  rememberLink()
}
