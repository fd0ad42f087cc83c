import { expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { useAllWords } from '@/components/words/language'
import { PAGE_PERMISSIONS } from '@/lib/guide/permissions'
import { LANGUAGES } from '@/lib/words/languages'
import { SecurityView } from './security-view'

type Facts = Omit<Parameters<typeof SecurityView>[0], 'words'>

const AT_MICROSOFT: Facts = {
  pageName: 'Contoso onboarding',
  origins: ['https://login.microsoftonline.com', 'https://graph.microsoft.com'],
  isPractice: false,
  findsEnvironments: false,
  policy: "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
  signsLinks: true,
  contact: 'https://contoso.example/help',
  version: '0.1.0',
  build: '0123456789abcdef',
}

const IN_PRACTICE: Facts = {
  ...AT_MICROSOFT,
  origins: [],
  isPractice: true,
  findsEnvironments: true,
  policy: "connect-src 'self'",
  signsLinks: false,
  contact: null,
}

/** The server gives the words; here they are loaded. */
function Drawn(facts: Facts) {
  return <SecurityView {...facts} words={useAllWords()} />
}

test.each(LANGUAGES)(
  'at Microsoft it names rights, origins, policy, contact and build: %s',
  async (language) => {
    const { words, container, getByRole } = await renderIn(language, <Drawn {...AT_MICROSOFT} />)
    const { security, guide } = words
    for (const scope of PAGE_PERMISSIONS)
      await expect.element(getByRole('heading', { name: scope, exact: true })).toBeVisible()
    for (const text of [
      ...AT_MICROSOFT.origins,
      AT_MICROSOFT.policy,
      security.data.signing,
      security.check.own,
      security.can.list.follow,
      security.data.follow,
    ])
      expect(container).toHaveTextContent(text)
    expect(container).toHaveTextContent(AT_MICROSOFT.build)
    expect(container).toHaveTextContent(security.withdraw.here(guide.title['withdraw-access']))
    await expect.element(getByRole('link')).toHaveAttribute('href', 'https://contoso.example/help')
    await expectAccessible()
  },
)

test('each right names the steps that use it', async () => {
  const { words, container } = await renderIn('en', <Drawn {...AT_MICROSOFT} />)
  await expect.element(container).toHaveTextContent('Used by: Sign in')
  expect(container).toHaveTextContent('Used by: Grant admin consent and Withdraw this page’s access')
  expect(container).toHaveTextContent(words.guide.title['create-secret'])
})

test.each(LANGUAGES)(
  'the right for environments is there only where it is switched on: %s',
  async (language) => {
    const { words, container, getByRole } = await renderIn(
      language,
      <Drawn {...AT_MICROSOFT} findsEnvironments />,
    )
    const { security, guide } = words
    const { environments } = security
    await expect
      .element(getByRole('heading', { name: 'Dynamics CRM user_impersonation', exact: true }))
      .toBeVisible()
    for (const text of [environments.why, environments.cannot, environments.data])
      expect(container).toHaveTextContent(text)
    expect(container).toHaveTextContent(security.rights.usedBy(guide.title['find-environment']))
    expect(container).not.toHaveTextContent(security.cannot.list.data)
    await expectAccessible()
  },
)

test('switched off there is no trace of environments', async () => {
  const { words, container } = await renderIn('en', <Drawn {...AT_MICROSOFT} />)
  await expect.element(container).toHaveTextContent(words.security.cannot.list.data)
  expect(container).not.toHaveTextContent('user_impersonation')
  expect(container).not.toHaveTextContent('nvironments')
})

test.each(LANGUAGES)('in practice it says nothing that holds at Microsoft only: %s', async (language) => {
  const { words, container, getByRole } = await renderIn(language, <Drawn {...IN_PRACTICE} />)
  const { data, check } = words.security
  await expect.element(container).toHaveTextContent(data.practiceHere)
  for (const text of ['login.microsoftonline.com', data.signing, check.own])
    expect(container).not.toHaveTextContent(text)
  expect(getByRole('link').elements()).toEqual([])
  await expectAccessible()
})
