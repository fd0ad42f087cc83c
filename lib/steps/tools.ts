import type { Step } from '@/lib/engine/step'
import type { Gateway } from '@/lib/graph/gateway'
import type { PageScope } from '@/lib/guide/permissions'
import type { Run } from '@/lib/guide/run'
import type { SecretBox } from '@/lib/hand-over/secret-box'
import type { Answer, Facts } from './facts'

/** What the steps are made of: a tenant, the choices, and the one place for the secret. */
export type StepTools = {
  gateway: Gateway
  run: Run
  box: SecretBox
  /** Application (client) ID of this page itself. */
  clientId: string
  /** Tenant that the link names (id or domain), if it names one. */
  expectedTenant: string | null
  /** Whether the page already holds this permission, without asking anybody. */
  holds: (scope: PageScope) => boolean
  now: () => Date
}

export type RunStep = Step<Facts, Answer> & { scope: PageScope }
