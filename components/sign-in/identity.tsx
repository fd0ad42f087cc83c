import type { ReactNode } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Term } from '@/components/ui/term'
import { ADMINISTRATORS, rightsOf } from '@/lib/guide/roles'

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
  const rights = rightsOf(roleTemplateIds)
  const roles = [...rights.names, ...(rights.unknown > 0 ? [`${rights.unknown} other`] : [])].join(', ')
  return (
    <div className="space-y-4">
      <FactsList
        rows={[
          { key: 'account', name: 'Account', value: `${account.displayName} (${account.userPrincipalName})` },
          { key: 'tenant', name: 'Organization', value: `${tenant.displayName} (${tenant.defaultDomain})` },
          { key: 'id', name: <Term name="tenant">Tenant ID</Term>, value: tenant.id, mono: true },
          { key: 'roles', name: 'Directory roles', value: roles || 'none that Microsoft shows' },
        ]}
      />
      <Rights level={rights.level} askApproval={askApproval}>
        {passOn}
      </Rights>
      {!confirmed && (
        <div className="space-y-3">
          <p className="font-medium">Is this the organization that should be connected?</p>
          <div className="flex flex-wrap gap-3">
            <Button onClick={onConfirm}>This is the right organization</Button>
            <Button look="secondary" onClick={onOther}>
              Use another account
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
  const unapproved = askApproval !== null
  switch (level) {
    case 'everything':
      return null
    case 'all-but-consent':
      return (
        <Notice
          tone="warn"
          title={`You need an administrator ${unapproved ? 'before step 2 and in step 4' : 'in step 4'}`}
          level="h3"
        >
          <ul className="list-disc space-y-1.5 pl-5">
            {unapproved && (
              <li>
                Before step 2 an administrator approves this page: an Application Developer may not accept its
                permission{' '}
                <code className="font-mono text-[0.85em] break-all">Application.ReadWrite.All</code>. Send the
                first message below.
              </li>
            )}
            <li>You do steps 2, 3 and 5: the registration, its list of permissions and the secret.</li>
            <li>
              In step 4 an administrator grants the consent and adds the application’s service principal to
              your organization. {unapproved ? 'Send the second message below.' : 'Send the message below.'}
            </li>
          </ul>
          <p>Roles that can do both: {ADMINISTRATORS}.</p>
          {askApproval}
          {children}
        </Notice>
      )
    case 'nothing-known':
      return (
        <Notice tone="warn" title="Your roles may not be enough" level="h3">
          <p>
            {unapproved && 'Before step 2 an administrator may have to approve this page. '}Registering may be
            refused, and granting consent will be. {ADMINISTRATORS} can do every step. A custom role, or a
            role that you still have to activate, does not show here, so you may try.
          </p>
          {askApproval}
          {children}
        </Notice>
      )
  }
}
