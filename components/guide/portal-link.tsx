'use client'

import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'

/** Leads to where the administrator can see what a step did. */
export function PortalLink({ href }: { href: string }) {
  const { run } = useWords()
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex min-h-8 items-center gap-1.5 text-sm font-medium text-accent underline underline-offset-4"
    >
      {run.result.portal}
      <Icon name="out" />
      <span className="sr-only">{run.newTab}</span>
    </a>
  )
}
