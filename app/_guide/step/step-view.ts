import type { ComponentType } from 'react'
import type { Surroundings } from '@/lib/config/environment'
import type { PortalPage } from '@/lib/guide/portal'
import type { StepId } from '@/lib/guide/steps'
import type { Facts } from '@/lib/steps/facts'
import type { Catalogue, RunWords } from '@/lib/words/catalogue'
import type { OpenRun, RunState } from '../compose-run'

/** Goes to Microsoft's sign-in page with the link's hints. */
export type SignIn = (options?: { chooseAccount: true }) => Promise<void>

/** The part of the run that a step needs, without MSAL and the start. */
export type StepRun = Omit<OpenRun, 'client' | 'begin'>

export type StepViewProps = {
  id: StepId
  open: StepRun
  state: RunState
  surroundings: Surroundings
  onSignIn: SignIn
}

/** The parts of the screen that differ between steps. */
export type StepView = {
  /** What the step left in the tenant. */
  Result: ComponentType<StepViewProps>
  /** The same in a few words, for one line. */
  made: (props: Pick<StepViewProps, 'open' | 'state'>, words: RunWords) => string
  /** The page of the admin center that shows it; `null` if this step has none. */
  portalPage: (facts: Facts, appId: string) => PortalPage | null
  /** The step has no button of its own; its result has one. */
  pressedInResult?: true
  /** The step can be passed on, with this text. */
  mayLeaveOut?: keyof Catalogue['run']['leaveOut']
  /** Shown above the problem of a stopped step. */
  AboveProblem?: ComponentType<StepViewProps>
  /** An administrator's approval of this page cannot help in this step. */
  withoutApproval?: true
}
