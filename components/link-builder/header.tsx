import type { ReactNode } from 'react'
import { useWords } from '@/components/words/language'

/** What the page is for; next to it, the way in with something that is there already. */
export function Header({ children }: { children: ReactNode }) {
  const { header } = useWords().builder
  return (
    <div className="grid gap-8 lg:grid-cols-2 lg:items-center">
      <div className="space-y-5">
        <p className="text-sm font-semibold tracking-wide text-accent uppercase">{header.audience}</p>
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">{header.title}</h1>
        <p className="max-w-prose text-lg text-soft">{header.text}</p>
      </div>
      {children}
    </div>
  )
}
