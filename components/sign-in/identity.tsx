'use client'

import type { ReactNode } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Term } from '@/components/ui/term'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { rightsOf } from '@/lib/guide/roles'

type IdentityProps = {
  account: { displayName: string; userPrincipalName: string }
  tenant: { id: string; displayName: string; defaultDomain: string }
  roleTemplateIds: readonly string[]
  confirmed: boolean
  /** Offered where the roles are not enough for every step. */
  passOn: ReactNode
  /** What to send to an administrator who has to approve this page first; `null` where that was done. */
  askApproval: ReactNode
  onConfirm: () => void
  onOther: () => void
}

/** Who is signed in and where; the tenant has to be confirmed by a press before anything can be written. */
export function Identity({
  passOn,
  askApproval,
  account,
  tenant,
  roleTemplateIds,
  confirmed,
  onConfirm,
  onOther,
}: IdentityProps) {
  const { account: words, field, terms, format } = useWords()
  const rights = rightsOf(roleTemplateIds)
  const others = rights.unknown > 0 ? [words.otherRoles(format.number(rights.unknown))] : []
  const roles = [...rights.roles.map((id) => field.role[id]), ...others].join(', ')
  return (
    <div className="space-y-4">
      <FactsList
        rows={[
          {
            key: 'account',
            name: words.account,
            value: words.named(account.displayName, account.userPrincipalName),
          },
          {
            key: 'tenant',
            name: words.organization,
            value: words.named(tenant.displayName, tenant.defaultDomain),
          },
          { key: 'id', name: <Term {...terms.tenant}>{words.tenantId}</Term>, value: tenant.id, mono: true },
          { key: 'roles', name: words.roles, value: roles || words.noRoles },
        ]}
      />
      <Rights level={rights.level} askApproval={askApproval}>
        {passOn}
      </Rights>
      {!confirmed && (
        <div
          data-asks=""
          // It stays in view below what is missing. In a very low window it scrolls like the rest.
          className="bottom-0 -mx-4 space-y-2 border-t border-line bg-card px-4 py-2 sm:-mx-6 sm:px-6 [@media(min-height:32rem)]:sticky"
        >
          <p className="font-medium">{words.question}</p>
          <div className="flex flex-wrap gap-x-3 gap-y-1.5">
            <Button onClick={onConfirm}>{words.confirm}</Button>
            <Button appearance="secondary" onClick={onOther}>
              {words.other}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

type RightsProps = {
  level: ReturnType<typeof rightsOf>['level']
  askApproval: ReactNode
  children: ReactNode
}

function Rights({ level, askApproval, children }: RightsProps) {
  const { account, field } = useWords()
  const { registersOnly, unknown } = account
  const unapproved = askApproval !== null
  switch (level) {
    case 'everything':
      return null
    case 'all-but-consent':
      return (
        <Notice tone="warn" title={unapproved ? registersOnly.titleTwice : registersOnly.title} level="h3">
          <ul className="list-disc space-y-1.5 pl-5">
            {unapproved && (
              <li>
                <Rich text={registersOnly.approval} parts={{ scope: () => <Scope /> }} />
              </li>
            )}
            <li>{registersOnly.own}</li>
            <li>{unapproved ? registersOnly.consentSecond : registersOnly.consent}</li>
          </ul>
          <p>{registersOnly.roles(field.able.administrators)}</p>
          {askApproval}
          {children}
        </Notice>
      )
    case 'nothing-known':
      return (
        <Notice tone="warn" title={unknown.title} level="h3">
          <p>
            {unapproved && `${unknown.approval} `}
            {unknown.means(field.able.administrators)}
          </p>
          {askApproval}
          {children}
        </Notice>
      )
  }
}

function Scope() {
  return <code className="font-mono text-[0.85em] break-all">Application.ReadWrite.All</code>
}
