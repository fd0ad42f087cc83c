import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { visibleText } from '@/lib/preset/visible'
import type { SealFault } from '@/lib/seal/open-seal'

/** Longer than any address of a page like this one. */
const LONGEST_ADDRESS = 120

/** Why a seal does not open, and what to do. */
export function SealFaultNotice({ fault }: { fault: SealFault }) {
  const { seal, format } = useWords()
  const { title, next } = seal.open.fault[fault.kind]
  const value =
    'at' in fault
      ? format.dateTime(fault.at)
      : 'page' in fault
        ? visibleText(fault.page, LONGEST_ADDRESS)
        : ''
  return (
    <Notice tone="bad" title={title} level="h2" leads>
      <p className="max-w-prose wrap-anywhere">{next(value, format.dateTime(new Date().toISOString()))}</p>
    </Notice>
  )
}
