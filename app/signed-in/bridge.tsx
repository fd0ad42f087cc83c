'use client'

import type { ReactNode } from 'react'
import { TelephoneCode } from '@/components/report/telephone-code'
import { DocumentTitle } from '@/components/words/document-title'
import { LoadFailure } from '../_page/load-failure'
import { useChunk } from '../_page/use-chunk'
import { placeToOpen } from './place-to-open'
import type { SignedInWords } from './signed-in-words'

/**
 * Passes Microsoft's answer to the page that asked. Every run loads it, so it stays small: its messages for missing files
 * are those in every page. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
 */
export function Bridge({ words }: { words: SignedInWords }) {
  const answer = useChunk(() => passAnswerOn(words))
  if (answer.kind === 'here' && answer.loaded) return answer.loaded
  if (answer.kind === 'loading' && answer.slow) return <NotLoaded words={words} />
  return (
    <>
      {/* MSAL writes a title of its own here. */}
      <DocumentTitle title={words.title} />
      <p role="status" data-needs-storage>
        {words.opening}
      </p>
    </>
  )
}

async function passAnswerOn(words: SignedInWords): Promise<ReactNode> {
  if (document.documentElement.dataset['storage'] === 'blocked') return null
  const place = placeToOpen(location)
  if (place) {
    location.replace(place)
    return null
  }
  return finish(words).catch(() => <NotLoaded words={words} />)
}

function NotLoaded({ words }: { words: SignedInWords }) {
  return (
    <>
      <LoadFailure is="incomplete" />
      <TelephoneCode code={words.codes.notLoaded} />
    </>
  )
}

/** Takes what Microsoft sent. Gives what is to be seen where this was not the answer to a sign-in of this tab. */
async function finish(words: SignedInWords): Promise<ReactNode> {
  const answer = new URLSearchParams(location.search)
  // An administrator approved this page for others. learn.microsoft.com/entra/identity-platform/v2-admin-consent
  if (answer.has('admin_consent')) {
    const { Approved } = await import('./approved')
    return <Approved approved={!answer.has('error')} words={words} />
  }
  const { broadcastResponseToMainFrame } = await import('@azure/msal-browser/redirect-bridge')
  // An answer that no one here asked for. Apart, because hardly any run strands.
  try {
    await broadcastResponseToMainFrame()
    return null
  } catch {
    const { Stranded } = await import('./stranded')
    return <Stranded words={words} />
  }
}
