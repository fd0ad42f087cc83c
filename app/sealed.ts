import * as z from 'zod/mini'
import type { Choices } from '@/lib/guide/run'
import { SEAL } from '@/lib/signature/parameter'

/** What a person changed although the link is signed; kept in this tab, for this very link. */
const KEY = 'onboarding.changed'

const kept = z.object({ link: z.string(), appName: z.string(), secretDescription: z.string() })

/** Whether this page was opened by a signed link. Its address stays as it was sent: a change would break the signature. */
export function isSealed(): boolean {
  return new URLSearchParams(location.search).has(SEAL)
}

/** Remembers the texts, which a signed link lets people change, through the redirects to Microsoft. */
export function keepTexts({
  appName,
  secretDescription,
}: Pick<Choices, 'appName' | 'secretDescription'>): void {
  sessionStorage.setItem(KEY, JSON.stringify({ link: location.search, appName, secretDescription }))
}

/** The texts that were changed under this link; nothing where there are none. */
export function keptTexts(): Partial<Choices> {
  try {
    const { link, ...texts } = z.parse(kept, JSON.parse(sessionStorage.getItem(KEY) ?? ''))
    return link === location.search ? texts : {}
  } catch {
    return {}
  }
}
