import type { ReactNode } from 'react'
import { CHEVRON, Line } from './line'

type DisclosureProps = { summary: string; children: ReactNode; open?: boolean; onOpen?: () => void }

/** Additional content, folded until a person opens it. */
export function Disclosure({ summary, children, open, onOpen }: DisclosureProps) {
  return (
    <details open={open} onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}>
      <summary className="inline-flex min-h-8 list-none items-center gap-1.5 rounded py-1 pr-2 text-sm font-medium text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <Line path={CHEVRON} className="transition-transform in-[details[open]>summary]:rotate-90" />
        {summary}
      </summary>
      <div className="mt-1 mb-2 border-l border-line pl-4 text-sm">{children}</div>
    </details>
  )
}
