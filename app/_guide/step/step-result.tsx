'use client'

import type { ReactNode } from 'react'
import { PortalLink } from '@/components/guide/portal-link'
import { portalLink } from '@/lib/guide/portal'
import type { StepViewProps } from './step-view'
import { STEP_VIEWS } from './step-views'

/** What a step left in the tenant, with the link to see it there; for the first and last step also what to press. */
export function StepResult({ children, ...props }: StepViewProps & { children?: ReactNode }) {
  const { id, state, surroundings } = props
  const { facts } = state
  const { identity, application } = facts
  const { Result, portalPage } = STEP_VIEWS[id]
  const page = application ? portalPage(facts, application.appId) : null
  return (
    <>
      <Result {...props} />
      {identity && page && (
        <PortalLink href={portalLink(portalBase(surroundings), identity.tenant.id, page)} />
      )}
      {children}
    </>
  )
}

function portalBase(surroundings: StepViewProps['surroundings']): string {
  return surroundings.kind === 'microsoft' ? 'https://entra.microsoft.com' : `${location.origin}/sandbox`
}
