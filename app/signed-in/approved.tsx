import { ButtonLink } from '@/components/ui/button'

/** An administrator came back from Microsoft's page on which this one can be approved for a whole organization. */
export function Approved({ approved }: { approved: boolean }) {
  return (
    <div className="space-y-4">
      <h1 className="text-2xl font-semibold">
        {approved ? 'You approved this page for your organization' : 'This page was not approved'}
      </h1>
      <p className="text-soft">
        {approved
          ? 'Tell the person who asked you: they can now press the button again. Nothing else was changed. You can close this tab.'
          : 'Microsoft answered that the approval was not given. Nothing was changed. To approve the page after all, open the link again and accept.'}
      </p>
      <ButtonLink href="/">Go to the start</ButtonLink>
    </div>
  )
}
