'use client'

import { Notice } from '@/components/ui/notice'
import { useJustUpdated } from './reload'

/** Told once, after the page loaded itself again because its server had a newer version. */
export function JustUpdated() {
  if (!useJustUpdated()) return null
  return (
    <div role="status" className="mb-8 max-w-prose">
      <Notice tone="info" title="This page was updated a moment ago">
        <p>It loaded its new version. Nothing was lost; press the button again.</p>
      </Notice>
    </div>
  )
}
