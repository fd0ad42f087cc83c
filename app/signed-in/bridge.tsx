'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { placeAfterSignOut } from '@/lib/tab/items'
import { Trouble } from '../_page/page-trouble'
import type { SignedInWords } from './signed-in-words'

/** Milliseconds after which a reader is told that it takes long. */
const LONG = 10_000

/**
 * Passes Microsoft's answer to the page that asked. Every run loads it, so it stays small: its messages for missing files
 * are those in every page. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
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

/** Takes Microsoft's answer. `show` gets what to display if it does not answer a sign-in of this tab. */
async function finish(words: SignedInWords, show: (end: ReactNode) => void): Promise<void> {
  const answer = new URLSearchParams(location.search)
  // An administrator approved this page for others. learn.microsoft.com/entra/identity-platform/v2-admin-consent
  if (answer.has('admin_consent')) {
    const { Approved } = await import('./approved')
    return show(<Approved approved={!answer.has('error')} words={words} />)
  }
  const { broadcastResponseToMainFrame } = await import('@azure/msal-browser/redirect-bridge')
  // An answer that this tab did not ask for. Loaded separately, because it is rare.
  await broadcastResponseToMainFrame().catch(async () => {
    const { Stranded } = await import('./stranded')
    show(<Stranded words={words} />)
  })
}
