'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import type { WhyNoValue } from './lost-secret'

/** The application has no valid secret of this guide. `onCreate` is null while another step runs. */
export function NoSecret({ why, onCreate }: { why: WhyNoValue; onCreate: (() => void) | null }) {
  const { none, removed } = useWords().handOver
  const lost = why === 'lost-to-others'
  const { title, means } = lost ? removed : none
  return (
    <Notice tone={lost ? 'warn' : 'info'} title={title} level="h3">
      <p className="max-w-prose">{means}</p>
      {onCreate && (
        <Button appearance="secondary" onClick={onCreate}>
          {none.create}
        </Button>
      )}
    </Notice>
  )
}
