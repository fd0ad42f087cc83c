import type { Application, Directory } from 'entra-sandbox/answers'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { Company } from './company'

const TENANT = '11111111-0000-4000-8000-000000000000'
const APP = '22222222-0000-4000-8000-000000000000'
const OTHER = '99999999-0000-4000-8000-000000000000'
const GRAPH = '00000003-0000-0000-c000-000000000000'
const DAY = '2030-06-01T08:00:00Z'
const HERE = location.pathname + location.search

const APPLICATION: Application = {
  id: 'a1',
  appId: APP,
  displayName: 'Contoso CRM',
  uniqueName: null,
  createdDateTime: DAY,
  tags: [],
  signInAudience: 'AzureADMultipleOrgs',
  web: {
    redirectUris: ['https://api.unified.to/oauth/code'],
    homePageUrl: null,
    logoutUrl: null,
    implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
  },
  spa: { redirectUris: [] },
  publicClient: { redirectUris: [] },
  identifierUris: [],
  appRoles: [],
  keyCredentials: [],
  passwordCredentials: [
    {
      customKeyIdentifier: null,
      displayName: 'Unified.to',
      endDateTime: DAY,
      hint: 'abc',
      keyId: 'k1',
      secretText: null,
      startDateTime: DAY,
    },
  ],
  requiredResourceAccess: [{ resourceAppId: GRAPH, resourceAccess: [{ id: 's1', type: 'Scope' }] }],
}

const principal = (id: string, appId: string, owner: string) => ({
  id,
  appId,
  displayName: `Principal ${id}`,
  appOwnerOrganizationId: owner,
  createdDateTime: DAY,
  accountEnabled: true,
  appRoleAssignmentRequired: false,
  tags: [],
  passwordCredentials: [],
  keyCredentials: [],
  oauth2PermissionScopes: [{ id: 's1', value: 'openid' }],
})

const DIRECTORY: Directory = {
  tenantId: TENANT,
  domain: 'practice-one.onmicrosoft.com',
  seed: 'app-exists',
  displayName: 'Contoso Practice',
  personas: [
    {
      id: 'p1',
      displayName: 'Ada Admin',
      userPrincipalName: 'ada@contoso.example',
      roles: ['Administrator'],
    },
    { id: 'p2', displayName: 'Umar User', userPrincipalName: 'umar@contoso.example', roles: [] },
  ],
  applications: [APPLICATION],
  servicePrincipals: [
    principal('sp1', APP, TENANT),
    principal('sp2', GRAPH, 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'),
  ],
  oauth2PermissionGrants: [
    {
      id: 'g1',
      clientId: 'sp1',
      consentType: 'AllPrincipals',
      principalId: null,
      resourceId: 'sp2',
      scope: 'openid',
    },
  ],
  deletedApplications: [],
  deletedServicePrincipals: [],
}

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', HERE)
})

/** A company with this directory, until the control answers something else. */
async function opened(language: Language, directory: Directory = DIRECTORY, hash = '') {
  const control: { answer: unknown } = { answer: directory }
  vi.stubGlobal('fetch', async (input: string) => {
    if (input.endsWith('/visit')) return Response.json({ key: null })
    return Response.json(
      input.endsWith('/worlds') ? { defaultWorld: '', seeds: [], worlds: [] } : control.answer,
    )
  })
  history.replaceState(null, '', HERE + hash)
  const screen = await renderIn(
    language,
    <Company place={{ control: 'http://localhost:4400/control' }} tenantId={TENANT} />,
  )
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { ...screen, control }
}

test.each(LANGUAGES)('%s: axe finds nothing on a company, unfolded and in its dialog', async (language) => {
  const { container, words } = await opened(language)
  for (const details of container.querySelectorAll('details')) details.open = true
  await expectAccessible()
  await userEvent.click(page.getByRole('button', { name: words.practice.startOver.button, exact: true }))
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await expectAccessible()
})

test.each(LANGUAGES)('%s: a faulty answer leaves what was read before', async (language) => {
  const { control, words } = await opened(language)
  const { failure, live } = words.practice
  control.answer = { seed: 1 }
  const title = page.getByRole('heading', { name: failure.title })
  await expect.element(title).toBeVisible()
  await expect.element(page.getByText(failure.unreadable('tenantId'))).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Contoso Practice' })).toBeVisible()
  await expectAccessible()
  control.answer = DIRECTORY
  await userEvent.click(page.getByRole('button', { name: failure.again }))
  await expect.element(title).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: live.pause })).toBeEnabled()
})

test('where nothing was made, each kind says so', async () => {
  const { words } = await opened('en', {
    ...DIRECTORY,
    applications: [],
    servicePrincipals: [],
    oauth2PermissionGrants: [],
  })
  const { noApplication, noGrant, noPrincipal, noDeleted } = words.practice.directory
  for (const said of [noApplication, noGrant, noPrincipal, noDeleted])
    await expect.element(page.getByText(said, { exact: true })).toBeVisible()
})

test('names that hide something show it', async () => {
  const hiding = JSON.stringify(DIRECTORY).replaceAll('"displayName":"', '"displayName":"\u202E')
  const { container } = await opened('en', JSON.parse(hiding))
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('U+202E')
  expect(container.textContent).toMatch(/U\+202EContoso CRM/)
  expect(container.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]/)
})

test('a link to an application that is not there says so', async () => {
  const { words } = await opened(
    'en',
    DIRECTORY,
    `#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${OTHER}/isMSAApp~/false`,
  )
  const { missing } = words.practice
  await expect.element(page.getByRole('heading', { name: missing.title })).toBeVisible()
  await expect.element(page.getByText(missing.clientId(OTHER))).toBeVisible()
})
