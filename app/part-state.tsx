'use client'

import { PartMissing, PartSlow } from '@/components/guide/part-missing'
import type { PartFault } from './part'
import { lossNow, reload } from './reload'
import type { Part } from './use-part'

/** What stands in place of a part that is on its way, or did not come. */
export function PartState<T>({
  part,
  opening,
}: {
  part: Exclude<Part<T>, { kind: 'here' }>
  opening: string
}) {
  if (part.kind === 'missing') return <Missing fault={part.fault} onAgain={part.again} />
  return part.slow ? <PartSlow onReload={reload} /> : <p role="status">{opening}</p>
}

/** Why a part did not come, with the button that helps. */
export function Missing({ fault, onAgain }: { fault: PartFault; onAgain?: () => void }) {
  return (
    <PartMissing why={fault.kind} host={location.host} loss={lossNow()} onReload={reload} onAgain={onAgain} />
  )
}
