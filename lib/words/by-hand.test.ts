import { expect, test } from 'vitest'
import { MICROSOFT_GRAPH, PRODUCT_LIST } from '@/lib/guide/products'
import { REGIONS } from '@/lib/guide/regions'
import { DEFAULT_SECRET_DESCRIPTION } from '@/lib/guide/run'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import type { Words } from './catalogue'
import { LANGUAGES } from './languages'
import { loadWords } from './load'

const HERE = { appName: 'Acme CRM', api: { appId: 'the id of the API', name: 'its name in the tenant' } }

const everyRun = PRODUCT_LIST.flatMap((product) =>
  REGIONS.map((region) => ({
    product,
    region,
    appName: null,
    secretDescription: DEFAULT_SECRET_DESCRIPTION,
  })),
)

const everyCase = LANGUAGES.flatMap((language) => everyRun.map((run) => ({ language, run })))

function clicksOf({ byHand }: Words, id: StepId, run: (typeof everyRun)[number]): string {
  return byHand.clicks[id](run, HERE).join('\n')
}

test.each(everyCase)(
  '$language, $run.product.id in $run.region.id: by hand leads to the same result',
  async ({ language, run }) => {
    const words = await loadWords(language, language)
    const registration = clicksOf(words, 'register-app', run)
    expect(registration).toContain(run.region.redirectUri)
    expect(registration).toContain(HERE.appName)
    expect(registration).toMatch(/Multitenant|mehrinstanzenfähig/)
    const permissions = clicksOf(words, 'add-permissions', run)
    for (const scope of [...MICROSOFT_GRAPH.scopes, ...run.product.api.scopes])
      expect(permissions).toContain(scope)
    expect(permissions).toContain(run.product.api.portalName)
    expect(permissions).toContain(HERE.api.appId)
    expect(permissions).toContain(HERE.api.name)
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
    const [first] = words.byHand.clicks['register-app'](run, HERE)
    expect(first).toMatch(/left sidebar.*Entra ID.*App registrations.*New registration/)
    expect(clicksOf(words, 'register-app', run)).not.toMatch(/\bApplications\b/)
  }
})
