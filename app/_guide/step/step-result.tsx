'use client'

import type { ReactNode } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { Ownership } from '@/components/guide/ownership'
import { PassOn } from '@/components/guide/pass-on'
import { PortalLink } from '@/components/guide/portal-link'
import { Identity } from '@/components/sign-in/identity'
import { Term } from '@/components/ui/term'
import { accountsOf } from '@/lib/guide/audience'
import { type PortalPage, portalLink } from '@/lib/guide/portal'
import type { Api } from '@/lib/guide/products'
import { ADMINISTRATORS } from '@/lib/guide/roles'
import type { StepId } from '@/lib/guide/steps'
import { appNameIn } from '@/lib/steps/app-name'
import { ownSecrets } from '@/lib/steps/create-secret'
import type { Facts } from '@/lib/steps/facts'
import { consents } from '@/lib/steps/grant-consent'
import { apiHere } from '@/lib/steps/wanted-permissions'
import { confirmTenant } from '../confirmed-tenant'
import { keepName } from '../keep-name'
import { linkTo } from '../run-link'
import { Approval } from './approval'
import { HandOverResult } from './hand-over-result'
import type { StepBodyProps } from './step-body'

/** What a step left in the tenant, with the link to see it there; for the first and last step also what to press. */
export function StepResult({ children, ...props }: StepBodyProps & { children?: ReactNode }) {
  const { id, state, surroundings } = props
  const { facts } = state
  const { identity, application } = facts
  const page = application ? portalPage(id, facts, application.appId) : null
  return (
    <>
      <Body {...props} />
      <div className="flex flex-wrap items-start gap-x-6">
        {identity && page && (
          <PortalLink href={portalLink(portalBase(surroundings), identity.tenant.id, page)} />
        )}
        {children}
      </div>
    </>
  )
}

function Body({ id, open, state, surroundings, onSignIn }: StepBodyProps) {
  const { engine, session, run } = open
  const { facts } = state
  const { identity, application } = facts

  switch (id) {
    case 'sign-in':
      if (!identity) return null
      return (
        <Identity
          {...identity}
          confirmed={facts.tenantConfirmed}
          passOn={
            <PassOn
              task="the steps that need an administrator"
              who={ADMINISTRATORS}
              tenant={identity.tenant.displayName}
              link={linkTo(run, identity.tenant)}
            />
          }
          askApproval={
            // Once an administrator approved the page for everybody, the token of the sign-in carries its permissions.
            session.holds('Application.ReadWrite.All') ? null : (
              <Approval surroundings={surroundings} tenant={identity.tenant} />
            )
          }
          onOther={() => onSignIn({ chooseAccount: true })}
          onConfirm={() => {
            const account = session.account()
            if (account) confirmTenant(account)
            if (run.appName === null) keepName(appNameIn(facts, run), run)
            engine.learn({ tenantConfirmed: true })
          }}
        />
      )
    case 'register-app':
      return (
        application && (
          <>
            <FactsList
              rows={[
                { key: 'name', name: 'Name', value: application.displayName },
                { key: 'audience', name: 'Sign-in', value: accountsOf(application.signInAudience) },
                {
                  key: 'client',
                  name: <Term name="Application (client) ID" />,
                  value: application.appId,
                  mono: true,
                },
                {
                  key: 'object',
                  name: <Term name="object id">Object id</Term>,
                  value: application.objectId,
                  mono: true,
                },
                { key: 'redirect', name: 'Redirect URI', value: application.redirectUris.join(', ') },
              ]}
            />
            <Ownership owns={facts.owns} />
          </>
        )
      )
    case 'add-permissions':
      return (
        <FactsList
          rows={[
            { key: 'graph', name: 'Microsoft Graph', value: 'openid, email, offline_access' },
            { key: 'api', name: run.product.api.portalName, value: run.product.api.scopes.join(', ') },
            ...namedOtherwise(run.product.api, facts),
          ]}
        />
      )
    case 'grant-consent':
      return (
        <FactsList
          rows={consents(facts, run).map(({ api, grant, leftOut }) => ({
            key: api.portalName,
            name: api.portalName,
            value: leftOut
              ? 'left out: your tenant does not have it'
              : `${grant?.scopes.join(', ') ?? 'nothing'}, for everyone in this tenant`,
          }))}
        />
      )
    case 'create-secret':
      return (
        application && (
          <FactsList
            rows={[
              { key: 'client', name: 'Client ID', value: application.appId, mono: true },
              { key: 'key', name: 'Secret key id', value: newestKeyId(state.facts, open), mono: true },
            ]}
          />
        )
      )
    case 'hand-over':
      return <HandOverResult open={open} state={state} />
  }
}

/** The API by the name that this tenant shows, where the guide calls it something else. */
function namedOtherwise(api: Api, facts: Facts) {
  const { principal, listedOnly } = apiHere(api, facts)
  const value = listedOnly ? 'not there; listed for other tenants' : principal?.displayName
  return value && value !== api.portalName ? [{ key: 'here', name: 'In your tenant', value }] : []
}

function newestKeyId(facts: Facts, { run, session }: StepBodyProps['open']): string {
  if (facts.newSecret) return facts.newSecret.keyId
  return (facts.application && ownSecrets(facts.application, run, session.now())[0]?.keyId) ?? ''
}

function portalPage(id: StepId, facts: Facts, appId: string): PortalPage | null {
  switch (id) {
    case 'register-app':
      return { kind: 'overview', appId }
    case 'add-permissions':
      return { kind: 'permissions', appId }
    case 'grant-consent': {
      const principalId = facts.principals[appId]?.objectId
      return principalId ? { kind: 'consent', appId, principalId } : null
    }
    case 'create-secret':
      return { kind: 'secrets', appId }
    default:
      return null
  }
}

function portalBase(surroundings: StepBodyProps['surroundings']): string {
  return surroundings.kind === 'microsoft' ? 'https://entra.microsoft.com' : `${location.origin}/sandbox`
}
