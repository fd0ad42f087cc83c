import assert from 'node:assert/strict'
import type { World } from 'entra-sandbox/answers'
import { createControlClient } from 'entra-sandbox/client'
import { createEngine } from '@/lib/engine/engine'
import { createGraphGateway } from '@/lib/graph/msgraph'
import { PAGE_PERMISSIONS } from '@/lib/guide/permissions'
import type { Run } from '@/lib/guide/run'
import { STEP_IDS } from '@/lib/guide/steps'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { createSteps } from '@/lib/steps'
import { type Answer, type Facts, NO_FACTS } from '@/lib/steps/facts'
import type { Place } from '../place'

/** Does a run in a world with the page's own steps, up to the hand-over. Throws where a step does not end well. */
export async function runPage({ control }: Place, { tenantId }: World, run: Run): Promise<void> {
  const person = { persona: 'ada' as const, scopes: [...PAGE_PERMISSIONS] }
  const { access_token: token } = await createControlClient(control).token(tenantId, person)
  const gateway = createGraphGateway({
    root: new URL(control).origin,
    token: async () => token,
    onCall: () => {},
  })
  const steps = createSteps({
    gateway,
    // Not part of the run.
    dataverse: null,
    run,
    box: new ForgettableSecret(),
    clientId: '',
    expectedTenant: null,
    appIdBefore: null,
    holds: () => true,
    now: () => new Date(),
    clock: async () => new Date(),
  })
  const facts = { ...NO_FACTS, tenantConfirmed: true }
  const engine = createEngine<Facts, Answer>({ steps, facts, permit: async () => 'granted' })
  for (const id of STEP_IDS.filter((step) => step !== 'hand-over')) {
    await engine.press(id)
    assert.equal(engine.state().statuses[id].kind, 'done', id)
  }
}
