import type { ReactNode } from 'react'
import { ChangeBadge, type Marks } from './change-badge'

type CardSectionProps = {
  id: string
  title: string
  /** A link to the admin center leads here. */
  wanted: boolean
  mark?: { of: string; marks: Marks }
  children: ReactNode
}

/** A part of an application, with a heading that can take the focus. */
export function CardSection({ id, title, wanted, mark, children }: CardSectionProps) {
  return (
    <div
      className={`grid gap-x-6 gap-y-2 border-t border-line px-5 py-4 sm:grid-cols-[10rem_minmax(0,1fr)] sm:px-6 ${wanted ? 'bg-accent-wash' : ''}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 sm:flex-col">
        <h4 id={id} tabIndex={-1} className="text-sm font-semibold">
          {title}
        </h4>
        {mark && <ChangeBadge {...mark} />}
      </div>
      <div className="min-w-0 space-y-2 text-sm">{children}</div>
    </div>
  )
}
