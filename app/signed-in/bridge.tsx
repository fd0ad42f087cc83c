'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { placeAfterSignOut } from '@/lib/tab/items'
import type { Catalogue } from '@/lib/words/catalogue'
import { Trouble } from '../_page/page-trouble'

export type SignedInWords = Catalogue['page']['signedIn']

/** Milliseconds after which a reader is told that it takes long. */
const LONG = 10_000

/**
 * Hands the answer to the page that asked. Every run comes through here, so it stays small: for a file that does not come
 * it has the words that stand in every page. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
 */
export function Bridge({ words }: { words: SignedInWords }) {
  const [end, setEnd] = useState<ReactNode>(null)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (document.documentElement.dataset['storage'] === 'blocked') return
    const place = placeAfterSignOut.take()
    if (place) return location.replace(place)
    const timer = setTimeout(() => setMissing(true), LONG)
    finish(words, setEnd)
      .catch(() => setMissing(true))
      .finally(() => clearTimeout(timer))
    return () => clearTimeout(timer)
  }, [words])
  if (end) return end
  if (missing) return <Trouble is="incomplete" />
  return (
    <p role="status" data-needs-storage>
      {words.opening}
    </p>
  )
}

/** Takes what Microsoft sent. `show` gets what is to be seen where this was not the answer to a sign-in of this tab. */
async function finish(words: SignedInWords, show: (end: ReactNode) => void): Promise<void> {
  const answer = new URLSearchParams(location.search)
  // An administrator approved this page for others. learn.microsoft.com/entra/identity-platform/v2-admin-consent
  if (answer.has('admin_consent')) {
    const { Approved } = await import('./approved')
    return show(<Approved approved={!answer.has('error')} words={words} />)
  }
  const { broadcastResponseToMainFrame } = await import('@azure/msal-browser/redirect-bridge')
  // An answer that no one here asked for. Apart, because hardly any run strands.
  await broadcastResponseToMainFrame().catch(async () => {
    const { Stranded } = await import('./stranded')
    show(<Stranded words={words} />)
  })
}
