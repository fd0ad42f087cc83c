import type { ReactNode } from 'react'

type TaskCardProps = {
  /** The place that is brought into view, and in `{id}-title` gets the focus. */
  id: string
  title: string
  /** Above the title: which step it is and where it stands. */
  above?: ReactNode
  /** Below the title: why. */
  below?: ReactNode
  children: ReactNode
}

/** The frame of the one task in front of the person. */
export function TaskCard({ id, title, above, below, children }: TaskCardProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="min-w-0 scroll-mt-16 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6 lg:scroll-mt-6"
    >
      {above}
      <h2
        id={`${id}-title`}
        tabIndex={-1}
        className="text-2xl font-semibold tracking-tight outline-none sm:text-3xl"
      >
        {title}
      </h2>
      {below}
      <div className="mt-4 space-y-4">{children}</div>
    </section>
  )
}
