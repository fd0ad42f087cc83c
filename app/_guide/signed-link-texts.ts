import type { Choices } from '@/lib/guide/run'
import { SEAL } from '@/lib/signature/parameter'
import { changedTexts } from '@/lib/tab/items'

/** Whether this page was opened by a signed link. Its address stays as it was sent: a change would break the signature. */
export function isSealed(): boolean {
  return new URLSearchParams(location.search).has(SEAL)
}

/** Remembers the texts, which a signed link lets people change, through the redirects to Microsoft; `false` where it may not. */
export function keepTexts({
  appName,
  secretDescription,
}: Pick<Choices, 'appName' | 'secretDescription'>): boolean {
  return changedTexts.write({ link: location.search, appName, secretDescription })
}

/** The texts that were changed under this link; nothing where there are none. */
export function keptTexts(): Partial<Choices> {
  const { link, ...texts } = changedTexts.read() ?? {}
  return link === location.search ? texts : {}
}
