import type { SeedName } from 'entra-sandbox'
import { z } from 'zod'
import type { StepId } from '../../lib/guide/steps'
import type { ProblemKind } from '../../lib/problem/problem'
import { fillTab } from '../full-tab'
import { graph, PAGE_SCOPES, type Place } from '../prepare-tenant'
import { expect, test } from './test'
import { fault, refusal, rewrite, type Scene } from './trouble'

type Case = {
  seed?: SeedName
  /** Where the run stands before the press. */
  at?: Place
  /** What goes wrong when the step there is pressed. */
  trouble?: (scene: Scene) => Promise<unknown>
  /** Another way into the trouble, the press included. */
  come?: (scene: Scene) => Promise<void>
  /** Where it is told, unless at the step that was pressed. */
  told?: StepId
}

const REGISTER = 'POST /v1.0/applications'
const AUTHORIZE = '/oauth2/v2.0/authorize'
const ADD_SECRET = 'POST /applications/*/addPassword'

/** How each problem comes about in a tenant. A missing kind does not compile. */
const CASES: Record<ProblemKind, Case> = {
  'sign-in-cancelled': {
    told: 'sign-in',
    come: async ({ guide }) => {
      await guide.start.signIn.click()
      await guide.microsoft.cancel()
    },
  },
  'consent-declined': { come: askedAs('Ada Admin', fault(AUTHORIZE, { aadsts: 65004 })) },
  'admin-approval-needed': { come: askedAs('Dora Developer', fault(AUTHORIZE, { aadsts: 90094 })) },
  'approval-or-cancel': {
    come: async (scene) => {
      await askedAs('Dora Developer', async () => {})(scene)
      await scene.guide.microsoft.returnWithoutConsent()
    },
  },
  'sign-in-refused': { told: 'sign-in', come: signingIn(fault(AUTHORIZE, { aadsts: 53003 })) },
  'sign-in-interrupted': { come: answerToAnEarlierPress },
  'page-misconfigured': { told: 'sign-in', come: signingIn(fault(AUTHORIZE, { aadsts: 50011 })) },
  'sign-in-unreadable': {
    told: 'sign-in',
    come: async ({ guide, page }) => {
      await page.route(/\/oauth2\/v2\.0\/token/, (route) => route.abort())
      await guide.start.signIn.click()
      await guide.microsoft.account('Ada Admin').click()
      await guide.microsoft.accept()
    },
  },
  'session-ended': {
    at: 'add-permissions',
    trouble: async ({ world, context }) => {
      await context.clearCookies()
      await world.patch({ clockAheadSeconds: 25 * 3600 })
    },
  },
  'proof-required': {
    at: 'add-permissions',
    trouble: fault('PATCH /v1.0/applications/*', { challenge: 'claims' }),
  },
  'wrong-tenant': {
    told: 'sign-in',
    come: async ({ guide, world, page }) => {
      await rewrite(page, { [world.domain]: 'fabrikam.example', [world.tenantId]: crypto.randomUUID() })
      await guide.start.signIn.click()
      await guide.microsoft.account('Ada Admin').click()
      await guide.microsoft.accept()
    },
  },
  'missing-rights': { trouble: fault(REGISTER, { status: 403 }) },
  throttled: { trouble: fault(REGISTER, { status: 429, retryAfter: 600 }) },
  'microsoft-busy': { trouble: fault(REGISTER, { status: 503 }) },
  offline: { at: 'add-permissions', trouble: ({ context }) => context.setOffline(true) },
  'storage-full': {
    come: async ({ guide, page }) => {
      await guide.signIn('Ada Admin')
      await fillTab(page)
      await guide.step('register-app').press()
    },
  },
  'still-copying': {
    told: 'add-permissions',
    come: async (scene) => {
      const { guide } = scene
      await guide.signIn('Ada Admin')
      await guide.run('register-app', 'asked')
      await refusal('PATCH /applications/*', 404, 'Request_ResourceNotFound')(scene)
      await guide.step('add-permissions').press()
    },
  },
  'not-visible-yet': { at: 'add-permissions', trouble: fault('PATCH /v1.0/applications/*', { stale: 1000 }) },
  gone: { at: 'create-secret', trouble: removedElsewhere },
  'key-taken': { trouble: refusal('POST /applications', 409, 'ObjectConflict') },
  'held-by-deleted': { seed: 'deleted-name' },
  'same-name': { seed: 'same-name' },
  'exists-already': {
    at: 'grant-consent',
    trouble: refusal('POST /oauth2PermissionGrants', 409, 'Request_MultipleObjectsWithSameKeyValue'),
  },
  'api-not-offered': { seed: 'no-dynamics' },
  'api-needs-admin': {
    seed: 'crm-missing',
    come: async ({ guide, world }) => {
      await world.token('dora', PAGE_SCOPES)
      await guide.signIn('Dora Developer', 'given before')
      await guide.step('register-app').press()
    },
  },
  'permission-not-offered': {
    at: 'add-permissions',
    trouble: ({ page }) => rewrite(page, { '"user_impersonation"': '"user_access"' }),
  },
  'secret-lifetime-refused': {
    at: 'create-secret',
    trouble: refusal(ADD_SECRET, 400, 'CredentialInvalidLifetimeAsPerAppPolicy'),
  },
  'secrets-refused': { seed: 'no-secrets', at: 'create-secret' },
  'too-many-secrets': {
    at: 'create-secret',
    trouble: async (scene) => {
      await addSecretsOfOthers(scene)
      await refusal(ADD_SECRET, 400, 'TooManyAppPasswords')(scene)
    },
  },
  'multitenant-refused': { seed: 'no-multitenant' },
  'uri-not-verified': { trouble: refusal('POST /applications', 400, 'HostNameNotOnVerifiedDomain') },
  'quota-reached': { trouble: refusal('POST /applications', 403, 'Directory_QuotaExceeded') },
  'unreadable-answer': { trouble: fault(REGISTER, { body: 'not json' }) },
  unexpected: { trouble: fault(REGISTER, { status: 418 }) },
}

for (const [kind, { seed = 'fresh', at = 'register-app', trouble, come, told }] of Object.entries(CASES)) {
  test.describe(() => {
    test.use({ seed })

    test(kind, async ({ guide, world, page, context, camera }) => {
      const scene = { guide, world, page, context }
      if (come) {
        await guide.open()
        await come(scene)
      } else {
        await guide.arriveAt(at)
        await trouble?.(scene)
        await guide.step(at).press()
      }
      const { problem, pause } = guide.step(told ?? at)
      await expect(problem.or(pause.stop)).toBeVisible()
      if (await pause.stop.isVisible()) await pause.stop.click()
      await expect(problem).toHaveAttribute('data-problem', kind)
      await camera.take(`6 Problems/${kind}`)
    })
  })
}

/** Signs in on a first visit, and presses the step for which Microsoft asks this person. */
function askedAs(persona: 'Ada Admin' | 'Dora Developer', trouble: (scene: Scene) => Promise<unknown>) {
  return async (scene: Scene): Promise<void> => {
    await scene.guide.signIn(persona)
    await trouble(scene)
    await scene.guide.step('register-app').press()
  }
}

function signingIn(trouble: (scene: Scene) => Promise<unknown>) {
  return async (scene: Scene): Promise<void> => {
    await trouble(scene)
    await scene.guide.start.signIn.click()
  }
}

/** Two presses, and the answer to the first one comes back: from the browser's history, say. */
async function answerToAnEarlierPress({ guide, page }: Scene): Promise<void> {
  const step = guide.step('register-app')
  await guide.signIn('Ada Admin')
  await step.press()
  await guide.microsoft.permissions.first().waitFor()
  const first = page.url()
  await page.waitForLoadState()
  await page.goBack()
  await step.press()
  await guide.microsoft.permissions.first().waitFor()
  await page.goto(first)
  await guide.microsoft.accept()
}

const created = z.array(z.object({ id: z.string() })).min(1)

async function addSecretsOfOthers({ world }: Scene): Promise<void> {
  const token = await world.token('ada', PAGE_SCOPES)
  const [application] = created.parse((await world.directory()).applications)
  for (const displayName of ['Reporting', 'Old integration'])
    await graph(token, `POST /applications/${application?.id}/addPassword`, {
      passwordCredential: { displayName },
    })
}

async function removedElsewhere({ world }: Scene): Promise<void> {
  const token = await world.token('ada', PAGE_SCOPES)
  const [application] = created.parse((await world.directory()).applications)
  await graph(token, `DELETE /applications/${application?.id}`)
}
