import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

/** One of a few short texts side by side, under an icon and a heading of the third level. */
export function IconSection({
  icon,
  title,
  children,
}: {
  icon: IconName
  title: string
  children: ReactNode
}) {
  return (
    <div className="min-w-0 border-t-2 border-accent pt-3 text-[0.95rem]">
      <h3 className="mb-2 flex items-center gap-2 font-semibold">
        <Icon name={icon} className="text-accent" />
        {title}
      </h3>
      {children}
    </div>
  )
}
