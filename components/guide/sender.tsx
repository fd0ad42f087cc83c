import type { Preset } from '@/lib/preset/preset'
import { FactsList } from './facts-list'

export type SenderProps = {
  preset: Preset
  /** Who signed the link; `null` where links need no signature. */
  signer: { name: string; account: string } | null
}

/** Who asks, in the sender's own words, which are marked as such and never look like the page's. */
export function Sender({ preset, signer }: SenderProps) {
  const rows = [
    ['Asked by', preset.from],
    ['Reference', preset.ref],
    ['For the organization', preset.tenant],
    ['For the account', preset.account],
    ['Good until', preset.until],
  ] as const
  const given = rows.flatMap(([name, value]) => (value ? [{ key: name, name, value: `“${value}”` }] : []))
  if (given.length === 0 && !signer) return null
  return (
    <section aria-labelledby="sender" className="rounded-xl border border-line bg-card p-5">
      <h2 id="sender" className="font-semibold">
        What the link says
      </h2>
      {signer ? (
        <p className="text-sm wrap-anywhere text-soft not-last:mb-3">
          Signed by{' '}
          <strong className="font-semibold text-ink">
            {signer.name} ({signer.account})
          </strong>
          : this page has checked the signature. The words are the signer’s own.
        </p>
      ) : (
        <p className="mb-3 text-sm text-soft">
          These words come from whoever made the link; this page has not checked who that is.
        </p>
      )}
      {given.length > 0 && <FactsList rows={given} />}
    </section>
  )
}
