import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Nobody has made a secret yet: whoever enters the values on Unified.to makes it. `onCreate` is null while another step runs. */
export function NoSecret({ onCreate }: { onCreate: (() => void) | null }) {
  return (
    <Notice tone="info" title="There is no client secret of this guide yet" level="h3">
      <p className="max-w-prose">
        You left it to a colleague. Whoever enters the values on Unified.to opens the same link, makes the
        secret and copies it there, so that nobody has to send it around.
      </p>
      {onCreate && (
        <Button look="secondary" onClick={onCreate}>
          Create client secret
        </Button>
      )}
    </Notice>
  )
}
