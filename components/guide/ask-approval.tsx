import { APPROVED_SCOPES } from '@/lib/guide/approval'
import { ADMINISTRATORS } from '@/lib/guide/roles'
import { ReadyMessage } from './ready-message'

type AskApprovalProps = {
  /** The organization, as far as it is known. */
  tenant: string
  /** Microsoft's page on which an administrator approves this one. */
  link: string
  /** The address of this page. */
  page: string
  open?: boolean
}

/** What to send to an administrator where this page itself has to be approved first. */
export function AskApproval({ tenant, link, page, open = false }: AskApprovalProps) {
  const body = [
    'Hello,',
    '',
    `I want to register an application for Dynamics 365 and Unified.to in ${tenant}. The page that helps me with it needs an administrator’s approval first: it asks for ${APPROVED_SCOPES.join(' and ')} of Microsoft Graph.`,
    'It acts with my own rights only and shows every change before it is made.',
    '',
    `Roles that can approve it: ${ADMINISTRATORS}.`,
    'Please open this link, sign in and accept:',
    link,
    '',
    `The page itself: ${page}`,
    'You can take the approval back in the Entra admin center, under Enterprise applications.',
  ].join('\n')
  return (
    <ReadyMessage
      summary="Ask an administrator to approve this page"
      open={open}
      subject="Please approve a page for Dynamics 365 and Unified.to"
      body={body}
      link={link}
      copyLink="Copy approval link"
    />
  )
}
