import { expect, test } from 'vitest'
import { isGraph } from '@/lib/guide/guide'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { EVERY_PRODUCT } from '@/lib/guide/testing/shipped'
import type { Words } from './catalogue'
import { LANGUAGES } from './languages'
import { loadWords } from './load'

/** What the page knows of the tenant. */
function hereOf({ product }: (typeof everyRun)[number]) {
  const apis = product.apis.map((api) => ({
    ...api,
    isGraph: isGraph(api),
    appId: `the id of ${api.portalName}`,
    name: `the name of ${api.portalName} in the tenant`,
  }))
  return { appName: 'Acme CRM', apis }
}

const everyRun = EVERY_PRODUCT.flatMap((product) =>
  product.guide.regions.map((region) => ({
    product,
    region,
    appName: null,
    secretDescription: 'Unified.to',
  })),
)

const everyCase = LANGUAGES.flatMap((language) => everyRun.map((run) => ({ language, run })))

function clicksOf({ byHand }: Words, id: StepId, run: (typeof everyRun)[number]): string {
  return byHand.clicks[id](run, hereOf(run)).join('\n')
}

test.each(everyCase)(
  '$language, $run.product.id in $run.region.id: by hand leads to the same result',
  async ({ language, run }) => {
    const words = await loadWords(language, language)
    const registration = clicksOf(words, 'register-app', run)
    expect(registration).toContain(run.region.redirectUri)
    expect(registration).toContain(hereOf(run).appName)
    expect(registration).toMatch(/Multitenant|mehrinstanzenfähig/)
    const permissions = clicksOf(words, 'add-permissions', run)
    for (const api of hereOf(run).apis) {
      for (const text of [api.portalName, ...api.scopes]) expect(permissions).toContain(text)
      // Microsoft Graph is always among the tiles.
      if (!api.isGraph) for (const text of [api.appId, api.name]) expect(permissions).toContain(text)
    }
    expect(clicksOf(words, 'create-secret', run)).toContain(run.secretDescription)
    expect(clicksOf(words, 'hand-over', run)).toContain(run.region.handOver)
  },
)

test.each(LANGUAGES)(
  '%s: a step that waits names the title of the other one, and says why it is there',
  async (language) => {
    const { guide } = await loadWords(language, language)
    for (const id of STEP_IDS) {
      expect(guide.after(guide.title[id])).toContain(guide.title[id])
      expect(guide.why[id]).toMatch(/\.$/)
    }
  },
)

test('the way in the portal is the one of today', async () => {
  const words = await loadWords('en', 'en')
  for (const run of everyRun) {
    const [first] = words.byHand.clicks['register-app'](run, hereOf(run))
    expect(first).toMatch(/left sidebar.*Entra ID.*App registrations.*New registration/)
    expect(clicksOf(words, 'register-app', run)).not.toMatch(/\bApplications\b/)
  }
})
