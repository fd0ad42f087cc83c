import { KeyNumber } from '@/components/seal/key-number'
import { Rich } from '@/components/words/rich'
import type { Preset } from '@/lib/preset/preset'
import type { Words } from '@/lib/words/catalogue'
import { FactsList } from './facts-list'

export type SenderProps = {
  preset: Preset
  /** Who signed the link; `null` where links need no signature. */
  signer: { name: string; account: string } | null
  /** The number of the key that the link names; `null` if it names none. */
  keyNumber: readonly string[] | null
  words: Pick<Words, 'start' | 'seal' | 'format'>
}

/** The sender's own words. They are marked as such and never look like the page's. */
export function Sender({ preset, signer, keyNumber, words }: SenderProps) {
  const { sender } = words.start
  const given = rowsOf(preset, words)
  if (given.length === 0 && !signer) return null
  return (
    <section aria-labelledby="sender" className="border-b border-line pb-4">
      <h2 id="sender" className="font-semibold">
        {sender.title}
      </h2>
      {signer ? (
        <p className="text-sm wrap-anywhere text-soft not-last:mb-3">
          <Rich
            text={sender.signed}
            parts={{
              signer: () => (
                <strong className="font-semibold text-ink">
                  {signer.name} ({signer.account})
                </strong>
              ),
            }}
          />
        </p>
      ) : (
        <p className="mb-3 text-sm text-soft">{sender.unsigned}</p>
      )}
      {given.length > 0 && <FactsList rows={given} />}
      {keyNumber && (
        <div className="mt-2">
          <KeyNumber groups={keyNumber} words={words} />
        </div>
      )}
    </section>
  )
}

/** What someone else wrote, in quotation marks, so that it never looks like the page's own words. */
export function quoted(text: string, { quote }: Words['start']['sender']): string {
  return quote.replace('<value></value>', () => text)
}

function rowsOf({ until, ...preset }: Preset, { start, seal, format }: SenderProps['words']) {
  const { sender } = start
  const names = { ...sender, ...seal.sender }
  const texts = (['from', 'ref', 'tenant', 'account', 'to'] as const).flatMap((key) => {
    const value = preset[key]
    return value ? [{ key, name: names[key], value: quoted(value, sender) }] : []
  })
  return until ? [...texts, { key: 'until', name: sender.until, value: format.day(until) }] : texts
}
