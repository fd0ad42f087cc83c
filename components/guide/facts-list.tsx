import type { ReactNode } from 'react'

export type FactRow = { name: ReactNode; value: string; mono?: boolean }

/** Names and values, one under the other. */
export function FactsList({ rows }: { rows: readonly (FactRow & { key: string })[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      {rows.map((row) => (
        <div key={row.key} className="contents">
          <dt className="text-soft not-first:mt-1 sm:mt-0">{row.name}</dt>
          <dd className={row.mono ? 'font-mono text-[0.92em] break-all' : 'font-medium wrap-anywhere'}>
            {row.value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
