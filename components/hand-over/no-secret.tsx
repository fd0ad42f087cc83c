import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { WhyNoValue } from './lost-secret'

/** The application has no living secret of this guide. `onCreate` is null while another step runs. */
export function NoSecret({ why, onCreate }: { why: WhyNoValue; onCreate: (() => void) | null }) {
  const lost = why === 'lost-to-others'
  return (
    <Notice
      tone={lost ? 'warn' : 'info'}
      title={
        lost ? 'The secret was removed before you saved it' : 'There is no client secret of this guide yet'
      }
      level="h3"
    >
      <p className="max-w-prose">
        {lost
          ? 'A colleague or another tab removed it from the application. The value that you may have copied does not work. Create a new secret and copy that one.'
          : 'You left it to a colleague. The person who enters the values on Unified.to opens the same link, creates the secret and copies it there, so that no one has to send it around.'}
      </p>
      {onCreate && (
        <Button look="secondary" onClick={onCreate}>
          Create client secret
        </Button>
      )}
    </Notice>
  )
}
