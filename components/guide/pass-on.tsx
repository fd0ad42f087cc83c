import { ReadyMessage } from './ready-message'

type PassOnProps = { task: string; who: string; tenant: string; link: string }

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
  return (
    <ReadyMessage
      summary="Pass this on to a colleague"
      subject={`Dynamics 365 and Unified.to: ${task}`}
      body={message}
      link={link}
      copyLink="Copy link"
    />
  )
}
