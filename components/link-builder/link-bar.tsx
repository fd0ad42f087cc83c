import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { useAllWords } from '@/components/words/language'
import type { FieldName } from './draft'
import { FieldButtons } from './field-buttons'

/** The id of the bar's heading, for focus. */
export const LINK_HEADING = 'the-link'

/**
 * The link, or what is still missing for it, above the form. It stays in view while one types; where the window is
 * very low, it scrolls away like the rest.
 */
export function LinkBar({ children }: { children: ReactNode }) {
  const { result } = useAllWords().builder
  return (
    <section
      aria-labelledby={LINK_HEADING}
      className="top-0 z-10 min-h-28 space-y-2 rounded-xl border border-edge bg-card px-3 py-3 sm:px-5 lg:min-h-24 [@media(min-height:32rem)]:sticky"
    >
      <h2 id={LINK_HEADING} tabIndex={-1} className="text-sm font-semibold outline-none max-sm:sr-only">
        {result.title}
      </h2>
      {children}
    </section>
  )
}

/** The link itself; next to it, what copies it. */
export function TheLink({ link, signed, children }: { link: string; signed: boolean; children: ReactNode }) {
  const { result, sign } = useAllWords().builder
  return (
    <div key={link} className="grid gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
      <p className="line-clamp-2 font-mono text-sm break-all">{link}</p>
      <div className="flex flex-wrap items-center gap-2 max-sm:[&_button]:px-3">
        <CopyButton label={result.copy} copied={result.copied} text={() => link} appearance="primary" />
        {children}
        {signed && (
          <span role="status" className="sr-only">
            {sign.done}
          </span>
        )}
      </div>
    </div>
  )
}

/** Shown instead of the link while a field is faulty. */
export function NotReady({ names }: { names: readonly FieldName[] }) {
  const { notReady, correct } = useAllWords().builder
  return (
    <div className="space-y-1">
      <span className="block">{notReady}</span>
      <FieldButtons label={correct} names={names} />
    </div>
  )
}
