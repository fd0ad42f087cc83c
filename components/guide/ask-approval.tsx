'use client'

import { useWords } from '@/components/words/language'
import { APPROVED_SCOPES } from '@/lib/guide/approval'
import { ReadyMessage } from './ready-message'

type AskApprovalProps = {
  /** What is connected. */
  service: string
  /** The organization, as far as it is known. */
  tenant: string
  /** Microsoft's page on which an administrator approves this one. */
  link: string
  /** The address of this page. */
  page: string
  /** Whether it is the likely solution. */
  first?: boolean
}

/** The message to an administrator when this page itself has to be approved first. */
export function AskApproval({ service, tenant, link, page, first = false }: AskApprovalProps) {
  const { run, field, format } = useWords()
  const body = run.approval.body({
    service,
    tenant,
    scopes: format.allOf(APPROVED_SCOPES),
    roles: field.able.administrators,
    link,
    page,
  })
  return (
    <ReadyMessage
      summary={run.approval.summary}
      first={first}
      subject={run.approval.subject(service)}
      body={body}
      link={link}
      copyLink={run.approval.copyLink}
    />
  )
}
