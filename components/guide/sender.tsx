import type { Preset } from '@/lib/preset/preset'
import { FactsList } from './facts-list'

/** Who asks, in the sender's own words, which are marked as such and never look like the page's. */
export function Sender({ preset }: { preset: Preset }) {
  const rows = [
    ['Asked by', preset.from],
    ['Reference', preset.ref],
    ['For the organization', preset.tenant],
    ['For the account', preset.account],
    ['Good until', preset.until],
  ] as const
  const given = rows.flatMap(([name, value]) => (value ? [{ key: name, name, value: `“${value}”` }] : []))
  if (given.length === 0) return null
  return (
    <section aria-labelledby="sender" className="rounded-xl border border-line bg-card p-5">
      <h2 id="sender" className="font-semibold">
        What the link says
      </h2>
      <p className="mb-3 text-sm text-soft">
        These words come from whoever made the link; this page has not checked who that is.
      </p>
      <FactsList rows={given} />
    </section>
  )
}
