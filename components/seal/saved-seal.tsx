import { ButtonLink } from '@/components/ui/button'
import { focusOn } from '@/components/ui/focus-on'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { Region } from '@/lib/guide/regions'

/** After the values were saved: what is gone for good, and where to go. */
export function SavedSeal({ keyIn, region }: { keyIn: 'browser' | 'file'; region: Region | null }) {
  const { seal, run } = useWords()
  const { saved } = seal.open
  return (
    <div className="flex gap-3 rounded-lg border-l-4 border-good bg-good-wash px-4 py-3">
      <Icon name="check" className="mt-0.5 text-good" />
      <div className="min-w-0 grow space-y-3">
        <h2 ref={focusOn} tabIndex={-1} className="font-semibold outline-none">
          {saved.title}
        </h2>
        <p className="max-w-prose">{keyIn === 'file' ? saved.file : saved.means}</p>
        {region && (
          <ButtonLink appearance="primary" href={region.handOver} target="_blank" rel="noopener noreferrer">
            {saved.next}
            <Icon name="out" />
            <span className="sr-only">{run.newTab}</span>
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
