import { focusOn } from '@/components/ui/focus-on'
import { Icon } from '@/components/ui/icon'
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
    <div className="flex gap-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
      <Icon name="warning" className="mt-0.5 text-bad" />
      <div className="min-w-0 grow space-y-2">
        <h2 ref={focusOn} tabIndex={-1} className="font-semibold outline-none">
          {title}
        </h2>
        <p className="max-w-prose wrap-anywhere">{next(value, format.dateTime(new Date().toISOString()))}</p>
      </div>
    </div>
  )
}
