import { saveFile } from '@/components/finish/save-file'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import { recordFile } from '@/lib/record/checksum'
import { markdownOf } from '@/lib/record/markdown'
import type { RunRecord } from '@/lib/record/record'
import { RecordView } from './record-view'

/** What a run leaves to keep: to read, to print and as two files. */
export function KeepRecord({ record, sha256 }: { record: RunRecord; sha256: string }) {
  const words = useWords()
  const texts = words.record
  const name = texts.file(record.madeAt.slice(0, 10))

  function save(ending: 'md' | 'json') {
    const text = ending === 'md' ? markdownOf(record, sha256, words) : recordFile(record, sha256)
    saveFile({
      name: `${name}.${ending}`,
      type: ending === 'md' ? 'text/markdown' : 'application/json',
      text,
    })
  }

  return (
    <section
      aria-labelledby="record-title"
      className="space-y-3 border-t border-line pt-5 print:border-0 print:pt-0"
    >
      <h3 id="record-title" className="font-semibold">
        {texts.title}
      </h3>
      <p className="max-w-prose text-sm text-soft">{texts.means}</p>
      <div className="flex flex-wrap gap-3">
        <Button appearance="secondary" onClick={() => print()}>
          {texts.print}
        </Button>
        <Button appearance="secondary" onClick={() => save('md')}>
          {texts.markdown}
        </Button>
        <Button appearance="secondary" onClick={() => save('json')}>
          {texts.json}
        </Button>
      </div>
      <Disclosure summary={texts.show}>
        <div className="py-2">
          <RecordView record={record} sha256={sha256} level="h4" />
        </div>
      </Disclosure>
      {/* On paper it stands alone and unfolded. */}
      <div data-record="" className="hidden space-y-5 print:block">
        <p className="text-2xl font-semibold">{texts.title}</p>
        <RecordView record={record} sha256={sha256} level="h3" />
      </div>
    </section>
  )
}
