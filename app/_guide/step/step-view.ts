import type { ComponentType } from 'react'
import type { Surroundings } from '@/lib/config/environment'
import type { PortalPage } from '@/lib/guide/portal'
import type { StepId } from '@/lib/guide/steps'
import type { Facts } from '@/lib/steps/facts'
import type { Catalogue } from '@/lib/words/catalogue'
import type { OpenRun, RunState } from '../compose-run'

/** Goes to Microsoft's sign-in page with the link's hints. */
export type SignIn = (options?: { chooseAccount: true }) => Promise<void>

/** The run as a step needs it: MSAL and the beginning are not its business. */
export type StepRun = Omit<OpenRun, 'client' | 'begin'>

export type StepViewProps = {
  id: StepId
  open: StepRun
  state: RunState
  surroundings: Surroundings
  onSignIn: SignIn
}

/** What the screen of one step has of its own. */
export type StepView = {
  /** What the step left in the tenant. */
  Result: ComponentType<StepViewProps>
  /** The page of the admin center that shows it; `null` where this step has none. */
  portalPage: (facts: Facts, appId: string) => PortalPage | null
  /** The step has no button of its own: what to press is in its result. */
  pressedInResult?: true
  /** The step can be left out, and this is what it says then. */
  mayLeaveOut?: keyof Catalogue['run']['leaveOut']
  /** Stands above the problem of a stopped step. */
  AboveProblem?: ComponentType<StepViewProps>
  /** An approval of this page by an administrator cannot help here. */
  withoutApproval?: true
}
