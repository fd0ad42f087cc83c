import type { PublicClientApplication } from '@azure/msal-browser'
import { openMsalSession } from '@/lib/auth/msal'
import type { Session } from '@/lib/auth/session'
import type { Surroundings } from '@/lib/config/environment'
import { signInOrigin } from '@/lib/config/sign-in-origin'
import { placesIn } from '@/lib/dataverse/places'
import { createDataverseGateway } from '@/lib/dataverse/web-api'
import type { Exclusive } from '@/lib/engine/contract'
import { createEngine, type Engine } from '@/lib/engine/engine'
import { createGraphGateway } from '@/lib/graph/msgraph'
import type { Product } from '@/lib/guide/guide'
import { type Run, runMarker } from '@/lib/guide/run'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import type { Preset } from '@/lib/preset/preset'
import { visibleNames } from '@/lib/preset/visible'
import type { NamedCall } from '@/lib/problem/call'
import { createSteps } from '@/lib/steps'
import { type Answer, type Facts, NO_FACTS } from '@/lib/steps/facts'
import { goOnWith } from '@/lib/steps/go-on'
import { isConfirmed, wasConfirmed } from './confirmed-tenant'
import { keepSaved, secretKeeper, secretsBefore } from './kept-secret'
import { keepTrace, traceBefore } from './kept-trace'
import { guardLeaving } from './leave-guard'
import { keepPassedOn, passedOnBefore } from './passed-on'
import { readResumeNote, resumeNoteFor } from './resume-after-redirect'

export type RunEngine = Engine<Facts, Answer>
export type RunState = ReturnType<RunEngine['state']>

export type OpenRun = {
  engine: RunEngine
  session: Session
  client: PublicClientApplication
  box: ForgettableSecret
  run: Run
  /** The other products of this deployment. */
  others: readonly Product[]
  /** The person whom the link names as the one who receives the credentials. */
  receiver: Receiver | null
  /** Reads the tenant, then continues the step that was pressed before the redirect. Later calls do nothing. */
  begin: () => void
  /** Forgets the value without checking its secret, and the choice that created it. */
  forgetSecret: () => void
  /** The person has the value of this secret from an earlier visit: it counts as saved while it is on the application. */
  haveSecret: (keyId: string) => void
}

/** Whose key opens the credentials when they are sealed. */
export type Receiver = { publicKey: string; name: string }

type OpenSession = Promise<{ session: Session; client: PublicClientApplication }>

let opening: { tenant: string; session: OpenSession } | null = null
let opened: Promise<OpenRun> | null = null

/**
 * Opens the session of this page once, because two MSAL instances must not share one cache. It is opened again only for
 * another tenant: a guest may name one on the start screen after a press that did not reach Microsoft.
 */
export function openSession(surroundings: Surroundings, preset: Pick<Preset, 'tenant'>): OpenSession {
  const tenant = preset.tenant ?? surroundings.tenant
  if (opening?.tenant === tenant) return opening.session
  const session = openMsalSession({
    clientId: surroundings.clientId,
    tenant,
    endpoints: surroundings.kind === 'practice' ? signInOrigin(surroundings, location.origin) : null,
    redirectUri: `${location.origin}/signed-in`,
  })
  opening = { tenant, session }
  session.catch(() => {
    // The next press begins anew.
    opening = null
  })
  return session
}

/** Connects session, gateway, steps and engine for this page, once. */
export function openRun(
  surroundings: Surroundings,
  preset: Preset,
  run: Run,
  others: readonly Product[],
): Promise<OpenRun> {
  opened ??= openSession(surroundings, preset).then(({ session, client }) => {
    const box = new ForgettableSecret()
    const note = readResumeNote(session.returned()?.note)
    const access = {
      token: (scope: string) => session.token(scope),
      onCall: (call: NamedCall) => engine.observe(call),
    }
    const now = () => session.now()
    const gateway = createGraphGateway({ root: graphRoot(surroundings), tidy: visibleNames, now, ...access })
    const places = placesIn(surroundings, run.product.guide, location.origin)
    const steps = createSteps({
      gateway,
      dataverse: places && createDataverseGateway({ places, ...access }),
      run,
      box,
      clientId: surroundings.clientId,
      expectedTenant: preset.tenant ?? null,
      appIdBefore: note?.appId ?? null,
      holds: (scope) => session.holds(scope),
      now,
      clock: () => session.clock(),
    })
    const account = session.account()
    const earlier = traceBefore(run, account)
    const facts: Facts = {
      ...NO_FACTS,
      tenantConfirmed: account !== null && isConfirmed(account),
      ...secretsBefore(run, account),
    }
    const engine: RunEngine = createEngine<Facts, Answer>({
      steps,
      facts,
      ...(earlier ? { trace: earlier } : {}),
      onTrace: (trace) => keepTrace(run, account, trace),
      passedOn: passedOnBefore(run, account),
      onPassedOn: (ids) => keepPassedOn(run, account, ids),
      exclusive: withTabLock(`onboarding ${runMarker(run)}`),
      permit: ({ scope, step, answer, ...proof }, onLeave) =>
        // A redirect would lose a secret that is not saved yet.
        session.permit({
          scope,
          note: resumeNoteFor(step, answer, engine.state().facts.application?.appId),
          stay: box.holds(),
          onLeave,
          ...proof,
        }),
    })
    const keepSecret = secretKeeper(run, account)
    engine.subscribe(() => keepSecret(engine.state().facts))
    guardLeaving(box, engine)
    let begun = false
    const begin = () => {
      if (begun) return
      begun = true
      void beginRun(engine, session, run, note)
    }
    const forgetSecret = () => {
      box.forget()
      engine.addFacts({ secretSaved: true })
      engine.passOn('hand-over')
      engine.dropChoice('create-secret')
    }
    const haveSecret = (keyId: string) => {
      keepSaved(run, account, keyId)
      engine.addFacts({ savedBefore: keyId })
    }
    const receiver = preset.seal && preset.to ? { publicKey: preset.seal, name: preset.to } : null
    return { engine, session, client, box, run, others, receiver, begin, forgetSecret, haveSecret }
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

async function beginRun(
  engine: RunEngine,
  session: Session,
  run: Run,
  note: ReturnType<typeof readResumeNote>,
): Promise<void> {
  const back = session.returned()
  if (!session.account()) {
    // Loaded again after a sign-in that was never finished, no sign-in has ended.
    const kind = wasConfirmed() ? 'session-ended' : 'sign-in-cancelled'
    engine.fail('sign-in', back?.problem ?? { kind, trace: { at: new Date().toISOString() } })
    return
  }
  await goOnWith(engine, note, { problem: back?.problem ?? null, isNamed: run.appName !== null })
}

/** A lock that lets one page of this browser work at a time. */
function withTabLock(name: string): Exclusive {
  return async (work) => {
    const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work(false)
      return lock !== null
    })
    if (!free) await navigator.locks.request(name, () => work(true))
  }
}

function graphRoot(surroundings: Surroundings): string {
  if (surroundings.kind === 'microsoft') return 'https://graph.microsoft.com'
  return surroundings.origin ?? `${location.origin}/sandbox`
}
