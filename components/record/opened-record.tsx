import { Button } from '@/components/ui/button'
import { focusOn } from '@/components/ui/focus-on'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import type { RunRecord } from '@/lib/record/record'
import { RecordView } from './record-view'

type OpenedRecordProps = { record: RunRecord; sha256: string; unchanged: boolean; onClose: () => void }

/** A record that someone sent, and whether its checksum fits. */
export function OpenedRecord({ record, sha256, unchanged, onClose }: OpenedRecordProps) {
  const { record: words, format } = useWords()
  const { opened } = words
  return (
    <section aria-labelledby="opened-record" data-record="" className="space-y-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2
          id="opened-record"
          ref={focusOn}
          tabIndex={-1}
          className="text-2xl font-semibold tracking-tight outline-none"
        >
          {opened.title}
        </h2>
        <Button appearance="quiet" onClick={onClose}>
          {opened.close}
        </Button>
      </div>
      {unchanged ? (
        <Notice tone="good" title={opened.unchanged(format.dateTime(record.madeAt))} level="h3">
          <p className="max-w-prose">{opened.unchangedMeans}</p>
        </Notice>
      ) : (
        <Notice tone="warn" title={opened.changed} level="h3">
          <p className="max-w-prose">{opened.changedMeans}</p>
        </Notice>
      )}
      <RecordView record={record} sha256={sha256} level="h3" />
    </section>
  )
}
