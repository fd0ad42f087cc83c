import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'

export type PassOnProps = { task: string; who: string; tenant: string; link: string }

/** A ready message with the run's own link for a colleague who has the rights. Holds no secret and no token. */
export function PassOn({ task, who, tenant, link }: PassOnProps) {
  const message = [
    `Hello,`,
    '',
    `I am connecting Dynamics 365 to Unified.to for ${tenant} and may not do one step myself: ${task}.`,
    `Who can: ${who}.`,
    '',
    'Could you open this link and sign in? The page finds what I have done so far and goes on from there.',
    'It shows every change before it is made.',
    '',
    link,
  ].join('\n')
  const mail = `mailto:?subject=${encodeURIComponent(`Dynamics 365 and Unified.to: ${task}`)}&body=${encodeURIComponent(message)}`
  return (
    <Disclosure summary="Pass this on to a colleague">
      <div className="space-y-3 py-2">
        <p className="max-w-prose rounded-md border border-line bg-card p-3 text-sm wrap-anywhere whitespace-pre-line">
          {message}
        </p>
        <div className="flex flex-wrap gap-3">
          <CopyButton label="Copy message" text={() => message} />
          <CopyButton label="Copy link" text={() => link} />
          <ButtonLink look="quiet" href={mail}>
            Write an e-mail
          </ButtonLink>
        </div>
      </div>
    </Disclosure>
  )
}
