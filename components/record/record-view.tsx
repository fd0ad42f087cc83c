import { FactsList } from '@/components/guide/facts-list'
import { useWords } from '@/components/words/language'
import type { RunRecord } from '@/lib/record/record'
import { sectionsOf } from '@/lib/record/sections'

type RecordViewProps = { record: RunRecord; sha256: string; level: 'h3' | 'h4' }

/** A record to read or to print. Nothing in it can be pressed: an address in it may lead anywhere. */
export function RecordView({ record, sha256, level: Heading }: RecordViewProps) {
  const words = useWords()
  const texts = words.record
  return (
    <div className="space-y-5">
      <p className="max-w-prose text-sm text-soft">{texts.outside}</p>
      {sectionsOf(record, words).map(({ id, title, rows }) => (
        <section key={id} aria-label={title} className="space-y-2 break-inside-avoid-page">
          <Heading className="font-semibold">{title}</Heading>
          <FactsList
            rows={rows.map(({ name, value, data }, index) => ({
              key: `${id} ${index}`,
              name,
              value,
              mono: data,
            }))}
          />
        </section>
      ))}
      <div className="space-y-1 border-t border-line pt-3">
        <FactsList rows={[{ key: 'sum', name: texts.checksum, value: sha256, mono: true }]} />
        <p className="max-w-prose text-sm text-soft">{texts.checksumMeans}</p>
      </div>
    </div>
  )
}
