'use client'

import { MsalProvider, useMsal } from '@azure/msal-react'
import { useEffect, useSyncExternalStore } from 'react'
import { Announcer } from '@/components/guide/announcer'
import { RunSummary } from '@/components/guide/run-summary'
import { RunTitle } from '@/components/guide/run-title'
import { Stepper } from '@/components/guide/stepper'
import { SignOutOffer } from '@/components/hand-over/sign-out-offer'
import { TelephoneCode } from '@/components/report/telephone-code'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import type { Surroundings } from '@/lib/config/environment'
import { isSettledStatus } from '@/lib/engine/status'
import { type Products, productIn, regionIn } from '@/lib/guide/guide'
import type { Choices, Run } from '@/lib/guide/run'
import { STEP_IDS } from '@/lib/guide/steps'
import type { Preset } from '@/lib/preset/preset'
import { problemFrom } from '@/lib/problem/problem'
import { appNameIn } from '@/lib/steps/app-name'
import { codeOf } from '@/lib/telephone-code/code'
import { situationOfRun } from '@/lib/telephone-code/run'
import type { RunWords } from '@/lib/words/catalogue'
import { runningBuild } from '../_page/reload'
import { ReportButton } from '../_report/report-button'
import { type OpenRun, openRun, openSession } from './compose-run'
import { forgetTenant } from './confirmed-tenant'
import { Aftercare } from './finish/aftercare'
import { isRenewing } from './finish/renew-card'
import { FollowNow, FollowOffer } from './follow/follow-views'
import { useFollow } from './follow/use-follow'
import { keepPassedOn } from './passed-on'
import { clearMark, reopenChoices } from './session-mark'
import { isSignedLink } from './signed-link-texts'
import type { SignIn } from './step/step-view'
import { Steps } from './steps'

export type RunRequest = {
  surroundings: Surroundings
  products: Products
  preset: Preset
  chosen: Choices
}

// Exported for screens that need only the session, so that MSAL stays in this one chunk.
export { openSession }

/** A problem on the way to Microsoft in words, and the telephone code of the start screen with it. */
export type Hindered = { words: string; code: string }

/** Goes to Microsoft's sign-in page. Gives what hindered it, or `null` where the browser is on its way. */
export async function beginSignIn(
  surroundings: Surroundings,
  preset: Preset,
  words: RunWords,
): Promise<Hindered | null> {
  try {
    const { session } = await openSession(surroundings, preset)
    await session.signIn(hints(preset))
    return null
  } catch (error) {
    const problem = problemFrom(error)
    const { what, means, next } = problemInWords(problem, words)
    const situation = { screen: 'start', status: 'stuck', problem: problem.kind } as const
    return { words: words.run.hindered(what, means, next), code: codeOf(situation, runningBuild()) }
  }
}

/** Opens the run that was chosen on the start screen, with the session of the person who signed in. */
export function openChosenRun({ surroundings, products, preset, chosen }: RunRequest): Promise<OpenRun> {
  const run = runOf(chosen, products)
  const others = products.filter(({ id }) => id !== run.product.id)
  return openRun(surroundings, preset, run, others)
}

type RunScreenProps = { open: OpenRun; preset: Preset; surroundings: Surroundings }

/** The run: connects session, tenant, steps and screen. Loaded only when a person signs in. */
export function RunScreen(props: RunScreenProps) {
  return (
    <MsalProvider instance={props.open.client}>
      <Guide {...props} />
    </MsalProvider>
  )
}

function Guide({ open, preset, surroundings }: RunScreenProps) {
  const { guide } = useWords()
  const { engine, session, box, run } = open
  const state = useSyncExternalStore(engine.subscribe, engine.state, engine.state)
  const { inProgress } = useMsal()
  const idle = inProgress === 'none'
  // MSAL cleans its cache while it starts, so the pressed step continues only after that.
  useEffect(() => {
    if (idle) open.begin()
  }, [idle, open])
  const follow = useFollow(open)
  const holdsSecret = useSyncExternalStore(box.subscribe, () => box.holds())

  const { identity } = state.facts
  const asks = identity && !state.facts.tenantConfirmed ? 'sign-in' : null
  const finished = STEP_IDS.every((id) => isSettledStatus(state.statuses[id]))
  const offersSignOut = state.statuses['create-secret'].kind === 'done' && !holdsSecret
  const renews = preset.intent === 'renew' && isRenewing(state)
  const signIn: SignIn = (options) => {
    // Another person has not agreed to be followed.
    if (options?.chooseAccount) follow.leave()
    return session.signIn({ ...hints(preset), ...options })
  }

  /** Returns to the start screen with all that the link says. What it fixed can be changed unless it is signed. */
  function changeChoices() {
    follow.leave()
    clearMark()
    if (!isSignedLink()) reopenChoices()
    location.assign(location.pathname + location.search)
  }

  async function signOut() {
    // Nothing offers it then, and a sign-out would lose the value.
    if (box.holds()) return
    follow.leave()
    clearMark()
    forgetTenant()
    keepPassedOn(run, session.account(), [])
    await session.signOut()
  }

  return (
    <div
      data-screen="run"
      className="max-lg:flex max-lg:flex-col lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start lg:gap-x-10 print:block"
    >
      <RunTitle current={state.current} finished={finished} />
      <h1 className="sr-only">{guide.purpose(open.run.product.guide.service)}</h1>
      <div className="contents lg:sticky lg:top-6 lg:-m-1 lg:block lg:max-h-[calc(100dvh-3rem)] lg:space-y-5 lg:overflow-y-auto lg:p-1">
        <Stepper statuses={state.statuses} current={state.current} asks={asks} />
        <FollowNow {...follow} />
        <div className="max-lg:order-3 max-lg:mt-8">
          <RunSummary
            run={run}
            appName={appNameIn(state.facts, run)}
            person={
              identity ? { name: identity.account.displayName, tenant: identity.tenant.displayName } : null
            }
            holdsSecret={holdsSecret}
            idle={state.idle}
            onChange={changeChoices}
            onSignOut={offersSignOut ? null : signOut}
          />
          <ReportButton source={{ kind: 'run', run: { surroundings, preset, state } }} />
          <TelephoneCode
            code={codeOf(situationOfRun({ ...state, asks, finished, renews }), runningBuild())}
            className="mt-1"
          />
          <FollowOffer {...follow} />
        </div>
      </div>
      <div className="min-w-0 space-y-8 max-lg:order-2 max-lg:pt-4">
        <Steps
          open={open}
          state={state}
          surroundings={surroundings}
          onSignIn={signIn}
          asks={asks}
          finished={finished}
          renews={renews}
          onSignOut={signOut}
        />
        <Aftercare open={open} state={state} onSignOut={signOut} withoutRenewal={renews} />
        {offersSignOut && <SignOutOffer onSignOut={signOut} />}
      </div>
      <Announcer statuses={state.statuses} current={state.current} asks={asks} finished={finished} />
    </div>
  )
}

function runOf(chosen: Choices, products: Products): Run {
  const product = productIn(products, chosen.product)
  return {
    product,
    region: regionIn(product, chosen.region),
    appName: chosen.appName.trim() || null,
    secretDescription: chosen.secretDescription.trim() || product.guide.secretDescription,
  }
}

/** No domain hint: the authority names the tenant, and the hint would send a guest to the wrong sign-in. */
function hints(preset: Preset): { loginHint?: string } {
  return preset.account ? { loginHint: preset.account } : {}
}
