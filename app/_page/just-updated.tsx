'use client'

import { Notice } from '@/components/ui/notice'
import { useReader } from '@/components/words/language'
import { useJustUpdated } from './reload'

/** Shown once, after the page reloaded itself because the server had a newer version. */
export function JustUpdated() {
  const { updated } = useReader().page
  if (!useJustUpdated()) return null
  return (
    <div role="status" className="mb-8 max-w-prose">
      <Notice tone="info" title={updated.title}>
        <p>{updated.text}</p>
      </Notice>
    </div>
  )
}
