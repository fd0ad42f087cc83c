import type { ReactNode } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Term } from '@/components/ui/term'
import { ADMINISTRATORS, rightsOf } from '@/lib/guide/roles'

export type IdentityProps = {
  account: { displayName: string; userPrincipalName: string }
  tenant: { id: string; displayName: string; defaultDomain: string }
  roleTemplateIds: readonly string[]
  confirmed: boolean
  /** Offered where the roles are not enough for every step. */
  passOn: ReactNode
  onConfirm: () => void
  onOther: () => void
}

/** Who is signed in and where; the tenant has to be confirmed by a press before anything can be written. */
export function Identity({
  passOn,
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
      <Rights level={rights.level}>{passOn}</Rights>
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

function Rights({ level, children }: { level: ReturnType<typeof rightsOf>['level']; children: ReactNode }) {
  switch (level) {
    case 'everything':
      return null
    case 'all-but-consent':
      return (
        <Notice tone="warn" title="You can do all steps but “Grant admin consent”" level="h3">
          <p>
            An Application Developer may register the application, list its permissions and create the secret.
            The consent is for somebody else. Who can: {ADMINISTRATORS}. Do your part and let a colleague
            grant it afterwards. Where nobody has approved this page in your tenant yet, its first permission
            needs an administrator too.
          </p>
          {children}
        </Notice>
      )
    case 'nothing-known':
      return (
        <Notice tone="warn" title="Your roles may not be enough" level="h3">
          <p>
            Registering may be refused, and granting consent will be. {ADMINISTRATORS} can do every step. A
            custom role, or a role that you still have to activate, does not show here, so you may try.
          </p>
          {children}
        </Notice>
      )
  }
}
