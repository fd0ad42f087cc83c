import { Icon } from '@/components/ui/icon'

/** Leads to where the administrator can see for himself what a step did. */
export function PortalLink({ href }: { href: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex min-h-8 items-center gap-1.5 text-sm font-medium text-accent underline underline-offset-4"
    >
      Check in the Entra admin center
      <Icon name="out" />
      <span className="sr-only">(opens in a new tab)</span>
    </a>
  )
}
