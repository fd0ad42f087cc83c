'use client'

import { AskApproval } from '@/components/guide/ask-approval'
import { useWords } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import { signInOrigin } from '@/lib/config/sign-in-origin'
import { approvalLink } from '@/lib/guide/approval'
import type { Facts } from '@/lib/steps/facts'

export type ApprovalMessageProps = {
  /** What is connected. */
  service: string
  surroundings: Surroundings
  /** The person's organization, once it is known. */
  tenant: NonNullable<Facts['identity']>['tenant'] | undefined
  /** Whether it is the likely solution. */
  first?: boolean
}

/** The message to an administrator who has to approve this page, with the link to Microsoft's page for it. */
export function ApprovalMessage({ service, surroundings, tenant, first = false }: ApprovalMessageProps) {
  const { run } = useWords()
  const link = approvalLink({
    signIn: signInOrigin(surroundings, location.origin),
    tenant: tenant?.id ?? surroundings.tenant,
    clientId: surroundings.clientId,
    redirectUri: `${location.origin}/signed-in`,
  })
  return (
    <AskApproval
      service={service}
      tenant={tenant?.displayName ?? run.ourOrganization}
      link={link}
      page={location.origin + location.pathname}
      first={first}
    />
  )
}
