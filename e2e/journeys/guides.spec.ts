import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testPorts } from '../../scripts/lib/port.mjs'
import { expectAccessible } from '../access/expect-accessible'
import { startServer } from '../server'
import { test as base, expect } from '../test'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from './outcome'

const BUSINESS_CENTRAL = {
  ...SALES_IN_THE_UNITED_STATES,
  product: 'Dynamics 365 Business Central',
  name: 'Contoso',
  api: '996def3d-b36c-4153-8607-a6fd3c01b89f',
  marker: 'unified-to-business-central-business-central-us',
}

/** A guide of the operator's own, for another cloud of Unified.to, with words of its own. */
const OWN = {
  id: 'profiles',
  source: 'https://docs.example.com/profiles',
  service: 'Profiles',
  audience: 'AzureADandPersonalMicrosoftAccount',
  secretDescription: 'Profiles of Unified.to',
  apis: [
    {
      appIds: ['00000003-0000-0000-c000-000000000000'],
      portalName: 'Microsoft Graph',
      tenantName: 'Microsoft Graph',
      delegatedPermissions: ['openid', 'User.Read'],
      dataOf: 'Microsoft 365',
    },
  ],
  products: [{ id: 'profiles', name: 'Profiles of people', apis: [] }],
  regions: [
    {
      id: 'lab',
      name: 'Laboratory',
      redirectUri: 'https://api-lab.unified.to/oauth/code',
      handOver: 'https://app-lab.unified.to/integrations/',
    },
  ],
  words: {
    en: {
      start: 'Ask the laboratory before you begin.',
      handOver: 'The laboratory wants the tenant id, too.',
    },
  },
}

const test = base.extend<object, { app: string }>({
  app: [
    async ({}, use) => {
      const file = join(mkdtempSync(join(tmpdir(), 'guide-')), 'profiles.json')
      writeFileSync(file, JSON.stringify(OWN))
      const server = await startServer({
        SANDBOX_ORIGIN: `http://localhost:${testPorts(process.env).sandbox.port}`,
        GUIDES: `dynamics-365,business-central,${file}`,
        OPERATOR_NAME: 'Dynamics 365 onboarding',
      })
      await use(server.origin)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ app }, use) => use(app),
})

test('Business Central is a guide like any other: chosen, run to its end, and what it asks for is there', async ({
  page,
  guide,
  world,
  words,
}) => {
  const { purpose } = words.guide
  await guide.open()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/Dynamics.365, Business.Central, or Profiles/)
  await expect(page.getByText(`Profiles: ${OWN.words.en.start}`)).toBeVisible()
  await expectAccessible(page, 'start screen of several guides')
  await guide.start.change.click()
  await page.getByRole('radio', { name: 'Profiles of people' }).check()
  await expect(page.getByRole('radio', { name: 'Laboratory' })).toBeChecked()
  await page.getByRole('radio', { name: BUSINESS_CENTRAL.product }).check()
  await expect(guide.start.region('United States'), 'the other guide has no such region').toBeChecked()
  await guide.start.name.fill(BUSINESS_CENTRAL.name)
  await guide.signIn('Ada Admin')
  await guide.runToSecret()
  await guide.handOver.copySecret.click()
  await guide.handOver.save()
  await expect(
    page.getByRole('heading', { name: words.finish.ready.title('Business Central') }),
  ).toBeFocused()
  await expectFirstVisit(world, BUSINESS_CENTRAL, 'Ada Admin')
  // Only the guide for Dynamics 365 asks for the address of an environment.
  await expect(page.getByText(words.guide.title['find-environment'])).toHaveCount(0)
  await page.goto('/?v=1&product=business-central')
  await expect(heading).toHaveText(purpose('Business\u00A0Central'))
})

test('a guide of the operator’s own is one file: its permissions, accounts, addresses and words', async ({
  page,
  guide,
  world,
  words,
}) => {
  await guide.open({ product: 'profiles', name: 'Contoso' })
  await guide.signIn('Ada Admin')
  await guide.runToSecret()
  await expect(page.getByText(OWN.words.en.handOver)).toBeVisible()
  await guide.handOver.copySecret.click()
  await guide.handOver.save()
  await expect(page.getByRole('heading', { name: words.finish.ready.title('Profiles') })).toBeFocused()
  const { applications, servicePrincipals, oauth2PermissionGrants } = await world.directory()
  const [made] = applications.filter(({ uniqueName }) => uniqueName === 'unified-to-profiles-profiles-lab')
  expect(made).toMatchObject({
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    web: { redirectUris: ['https://api-lab.unified.to/oauth/code'] },
    passwordCredentials: [{ displayName: 'Profiles of Unified.to' }],
  })
  const own = servicePrincipals.find(({ appId }) => appId === made?.appId)
  const grants = oauth2PermissionGrants.filter(({ clientId }) => clientId === own?.id)
  expect(grants.map(({ scope }) => scope)).toEqual(['openid User.Read'])
})

test('a link may not join a product with a region of another guide', async ({ page, words }) => {
  await page.goto('/?v=1&product=profiles&region=eu')
  await expect(page.getByRole('heading', { name: words.guide.screen['faulty-link'] })).toBeVisible()
  await page.goto('/?v=1&region=lab')
  await expect(page.getByText('Profiles of people · Laboratory')).toBeVisible()
})
