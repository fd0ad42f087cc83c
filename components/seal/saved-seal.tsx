import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import type { Region } from '@/lib/guide/guide'

/** After the values were saved: what is gone for good, and where to go. */
export function SavedSeal({ keyIn, region }: { keyIn: 'browser' | 'file'; region: Region | null }) {
  const { seal, run } = useWords()
  const { saved } = seal.open
  return (
    <Notice tone="good" title={saved.title} level="h2" leads>
      <p className="max-w-prose">{keyIn === 'file' ? saved.file : saved.means}</p>
      {region && (
        <ButtonLink appearance="primary" href={region.handOver} target="_blank" rel="noopener noreferrer">
          {saved.next}
          <Icon name="out" />
          <span className="sr-only">{run.newTab}</span>
        </ButtonLink>
      )}
    </Notice>
  )
}
