import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Catalogue } from '@/lib/words/catalogue'

/** What exists at the end, and what may flow: drawn with boxes, so that it is text for every reader. Each piece is a paragraph, or a screen reader says all of them as one word. */
export function Picture({ words, data }: { words: Catalogue['start']['picture']; data: string }) {
  return (
    <figure className="rounded-xl border border-line bg-card p-5 sm:p-6">
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-stretch gap-3">
        <Box icon="building" title={words.tenant}>
          <div className="mt-2 rounded-md border border-accent bg-accent-wash px-2.5 py-2 text-sm font-medium">
            <p>{words.application}</p>
            <p className="text-xs font-normal text-soft">{words.has}</p>
          </div>
          <p className="mt-2 rounded-md border border-line px-2.5 py-2 text-sm">{data}</p>
        </Box>
        <div className="flex flex-col items-center justify-center gap-6 text-accent" aria-hidden="true">
          <Icon name="arrow" />
          <Icon name="arrow" className="rotate-180" />
        </div>
        <Box icon="person" title={words.unified}>
          <p className="mt-2 text-sm text-soft">{words.acts}</p>
        </Box>
      </div>
      <figcaption className="mt-4 text-sm text-soft">{words.caption}</figcaption>
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
