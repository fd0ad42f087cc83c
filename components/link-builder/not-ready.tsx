import { Notice } from '@/components/ui/notice'
import type { LinkFault } from '@/lib/preset/fault'
import { FaultList } from './fault-list'

/** In place of the link while a field is wrong: half a link is worse than none. */
export function NotReady({ faults }: { faults: readonly LinkFault[] }) {
  return (
    <Notice tone="warn" title="The link is here as soon as the form is right" level="h3">
      <FaultList faults={faults} />
    </Notice>
  )
}
