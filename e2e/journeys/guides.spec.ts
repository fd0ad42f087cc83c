import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testPorts } from '../../scripts/lib/port.mjs'
import { expectAccessible } from '../access/expect-accessible'
import { startServer } from '../server'
import { test as base, expect } from '../test'

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

// That another guide ends with a complete checklist, is found again and can be undone: `lib/steps/another-guide.test.ts`.
test('a guide of the operator’s own is one file: chosen among others, it brings its permissions, accounts, addresses and words', async ({
  page,
  guide,
  world,
  words,
  request,
}) => {
  const heading = page.getByRole('heading', { level: 1 })
  await world.bringTo('register-app')

  await test.step('the start screen of several guides', async () => {
    await guide.open()
    await expect(heading).toHaveText(/Dynamics.365, Business.Central, or Profiles/)
    await expect(page.getByText(`Profiles: ${OWN.words.en.start}`)).toBeVisible()
    await expectAccessible(page, 'start screen of several guides')
    await guide.start.change.click()
    const { own, other } = { own: 'Profiles of people', other: 'Dynamics 365 Business Central' }
    await page.getByRole('radio', { name: own }).check()
    await expect(page.getByRole('radio', { name: 'Laboratory' })).toBeChecked()
    await page.getByRole('radio', { name: other }).check()
    await expect(guide.start.region('United States'), 'this guide has no laboratory').toBeChecked()
    await page.getByRole('radio', { name: own }).check()
    await guide.start.name.fill('Contoso')
  })

  await guide.signIn('Ada Admin', 'given before')
  for (const step of ['register-app', 'add-permissions', 'grant-consent'] as const) await guide.run(step)
  await guide.createSecret()
  await expect(page.getByText(OWN.words.en.handOver)).toBeVisible()
  await guide.handOver.save()
  await expect(page.getByRole('heading', { name: words.finish.ready.title('Profiles') })).toBeFocused()
  // Only the guide for Dynamics 365 asks for the address of an environment.
  await expect(page.getByText(words.guide.title['find-environment'])).toHaveCount(0)

  const { applications, servicePrincipals, oauth2PermissionGrants } = await world.directory()
  const [made] = applications.filter(({ uniqueName }) => uniqueName === 'unified-to-profiles-profiles-lab')
  expect(made).toMatchObject({
    displayName: 'Contoso',
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    web: { redirectUris: ['https://api-lab.unified.to/oauth/code'] },
    passwordCredentials: [{ displayName: 'Profiles of Unified.to' }],
  })
  const own = servicePrincipals.find(({ appId }) => appId === made?.appId)
  const grants = oauth2PermissionGrants.filter(({ clientId }) => clientId === own?.id)
  expect(grants.map(({ scope }) => scope)).toEqual(['openid User.Read'])

  await test.step('links: each guide has its own title and regions', async () => {
    const html = async (link: string) => (await request.get(link)).text()
    expect(await html('/?v=1&product=business-central')).toContain(
      words.guide.purpose('Business\u00A0Central'),
    )
    expect(await html('/?v=1&region=lab')).toContain('Profiles of people · Laboratory')
    expect(await html('/?v=1&product=profiles&region=eu'), 'a region of another guide').toContain(
      words.guide.screen['faulty-link'],
    )
  })
})
