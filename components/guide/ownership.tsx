import { Notice } from '@/components/ui/notice'

/** Whether a person without an administrator role owns the application: the next steps depend on it. */
export function Ownership({ owns }: { owns: boolean | null | undefined }) {
  if (owns === undefined) return null
  if (owns)
    return (
      <p className="text-sm">
        You are an owner of this application, so you may change it without an administrator role.
      </p>
    )
  return (
    <Notice
      tone="warn"
      title={
        owns === null
          ? 'It is not known yet whether you own this application'
          : 'You do not own this application'
      }
      level="h3"
    >
      <p className="max-w-prose">
        {owns === null
          ? 'Microsoft did not show its owners. If you are not one of them, Microsoft refuses the next steps.'
          : 'Microsoft will refuse “Add permissions” and “Create client secret”.'}{' '}
        An administrator can do these steps, or add you as an owner: App registrations, this application,
        Owners, Add owners.
      </p>
    </Notice>
  )
}
