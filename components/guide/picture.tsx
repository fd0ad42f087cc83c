import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'

/** What exists at the end, and what may flow: drawn with boxes, so that it is text for everybody. */
export function Picture() {
  return (
    <figure className="rounded-xl border border-line bg-card p-5 sm:p-6">
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-stretch gap-3">
        <Box icon="building" title="Your tenant">
          <span className="mt-2 block rounded-md border border-accent bg-accent-wash px-2.5 py-2 text-sm font-medium">
            Application
            <span className="block text-xs font-normal text-soft">with a client ID and one secret</span>
          </span>
          <span className="mt-2 block rounded-md border border-line px-2.5 py-2 text-sm">
            Dynamics 365 data
          </span>
        </Box>
        <div className="flex flex-col items-center justify-center gap-6 text-accent" aria-hidden="true">
          <Icon name="arrow" />
          <Icon name="arrow" className="rotate-180" />
        </div>
        <Box icon="person" title="Unified.to">
          <span className="mt-2 block text-sm text-soft">
            acts only as the person who connects, within that person’s own rights
          </span>
        </Box>
      </div>
      <figcaption className="mt-4 text-sm text-soft">
        At the end there is one application in your tenant. Its ID and secret go from your browser to
        Unified.to by your own hand; they never pass through a server of ours.
      </figcaption>
    </figure>
  )
}

function Box({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <div className="rounded-lg border border-edge p-3 wrap-anywhere sm:p-4">
      <p className="flex items-center gap-2 text-sm font-semibold">
        <Icon name={icon} className="text-accent" />
        {title}
      </p>
      {children}
    </div>
  )
}
