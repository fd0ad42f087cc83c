import type { Choices } from '@/lib/guide/run'
import { SIGNATURE } from '@/lib/signature/parameter'
import { changedTexts } from '@/lib/tab/items'

/** Whether a signed link opened this page. Its address stays unchanged: a change would break the signature. */
export function isSignedLink(): boolean {
  return new URLSearchParams(location.search).has(SIGNATURE)
}

/** Stores the texts that a signed link lets people change, through the redirects to Microsoft. Returns `false` if blocked. */
export function keepTexts({
  appName,
  secretDescription,
}: Pick<Choices, 'appName' | 'secretDescription'>): boolean {
  return changedTexts.write({ link: location.search, appName, secretDescription })
}

/** The texts that were changed with this link; none if there are none. */
export function keptTexts(): Partial<Choices> {
  const { link, ...texts } = changedTexts.read() ?? {}
  return link === location.search ? texts : {}
}
