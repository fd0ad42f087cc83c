'use client'

import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'

/** Whether a person without an administrator role owns the application: the next steps depend on it. */
export function Ownership({ owns }: { owns: boolean | null | undefined }) {
  const { owner } = useWords().run
  if (owns === undefined) return null
  if (owns) return <p className="text-sm">{owner.yes}</p>
  return (
    <Notice tone="warn" title={owns === null ? owner.unknown : owner.no} level="h3">
      <p className="max-w-prose">
        {owns === null ? owner.unknownMeans : owner.noMeans} {owner.next}
      </p>
    </Notice>
  )
}
