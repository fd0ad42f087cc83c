import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import { FaultList } from './fault-list'

/** Shown instead of the link while a field is faulty. */
export function NotReady({ faults }: { faults: readonly LinkFault[] }) {
  const { builder } = useWords()
  return (
    <Notice tone="warn" title={builder.notReady} level="h3">
      <FaultList faults={faults} />
    </Notice>
  )
}
