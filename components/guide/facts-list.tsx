import type { ReactNode } from 'react'
import { visibleText } from '@/lib/preset/visible'

/** More than the redirect URIs of any application. */
const LONGEST = 20_000

type FactRow = { name: ReactNode; value: string; mono?: boolean }

type FactsListProps = {
  rows: readonly (FactRow & { key: string })[]
  /** Short values: names are next to them on a narrow screen too. */
  short?: boolean
}

/** Names and values, one under the other. */
export function FactsList({ rows, short = false }: FactsListProps) {
  const columns = short ? 'grid-cols-[auto_minmax(0,1fr)]' : 'sm:grid-cols-[auto_minmax(0,1fr)]'
  return (
    <dl className={`grid gap-x-6 gap-y-1.5 text-sm ${columns}`}>
      {rows.map((row) => (
        <div key={row.key} className={short ? 'contents' : 'max-sm:pb-1.5 sm:contents'}>
          <dt className="text-soft">{row.name}</dt>
          <dd className={row.mono ? 'font-mono text-[0.92em] break-all' : 'font-medium wrap-anywhere'}>
            <bdi>{visibleText(row.value, LONGEST)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
