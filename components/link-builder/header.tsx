import type { ReactNode } from 'react'

/** What the page is for; beside it, the way in with something that is there already. */
export function Header({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-8 lg:grid-cols-2 lg:items-center">
      <div className="space-y-5">
        <p className="text-sm font-semibold tracking-wide text-accent uppercase">Unified.to · for support</p>
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
          Build a link for a customer
        </h1>
        <p className="max-w-prose text-lg text-soft">
          Choose for the customer what you know already, and send the link. Nothing of it is kept on this
          server: the address of this page holds the form, so a bookmark is a template.
        </p>
      </div>
      {children}
    </div>
  )
}
