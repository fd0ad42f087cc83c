import { expect, test } from 'vitest'
import { loadWords } from '@/lib/words/load'
import { say } from '@/lib/words/say'
import { checklist } from './checklist'
import { NO_FACTS } from './facts'
import { openPage, runOf } from './testing/page'
import { createWorld, signIn } from './testing/world'

const { checks, format } = await loadWords('en', 'en')

/** The checklist as the texts that a person reads. */
function read(...asked: Parameters<typeof checklist>) {
  return checklist(...asked).map((check) => ({ ...say(checks.line, check, format), ok: check.ok }))
}

/** The facts after a complete run. */
async function finished() {
  const page = openPage(await signIn(createWorld()))
  await page.pressAll()
  const { facts } = page.engine.state()
  const { application } = facts
  if (!application) throw new Error('the run left no application')
  return { facts, application, run: page.run }
}

test('after a run every line is ticked', async () => {
  const { facts, run } = await finished()
  expect(read(facts, run)).toEqual([
    {
      label: 'Application registered',
      detail: 'Contoso Practice, for accounts of any organization (multitenant)',
      ok: true,
    },
    { label: 'Redirect URI', detail: 'https://api.unified.to/oauth/code', ok: true },
    {
      label: 'API permissions',
      detail: 'Microsoft Graph: openid, email, offline_access; Dynamics CRM: user_impersonation',
      ok: true,
    },
    { label: 'Admin consent for Microsoft Graph', detail: 'for everyone in this tenant', ok: true },
    { label: 'Admin consent for Dynamics CRM', detail: 'for everyone in this tenant', ok: true },
    { label: 'Client secret', detail: `Secret ID ${facts.newSecret?.keyId}`, ok: true },
  ])
})

test('after a reload the secret that was saved before is still in the list', async () => {
  const { facts, run } = await finished()
  const { newSecret, ...reloaded } = facts
  const keyId = newSecret?.keyId ?? ''
  const line = { label: 'Client secret', detail: `Secret ID ${keyId}`, ok: true }
  expect(read({ ...reloaded, savedBefore: keyId }, run)).toContainEqual(line)
  expect(read(reloaded, run)).not.toContainEqual(line)
})

test('without an application there is nothing to check', () => {
  expect(checklist(NO_FACTS, runOf())).toEqual([])
})

test('each line fails when its object is missing, and no other line does', async () => {
  const { facts, application, run } = await finished()
  const wrong = (change: Partial<typeof facts>) =>
    read({ ...facts, ...change }, run)
      .filter(({ ok }) => !ok)
      .map(({ label }) => label)
  const app = (change: Partial<typeof application>) => ({ application: { ...application, ...change } })
  expect(wrong(app({ signInAudience: 'AzureADMyOrg' }))).toEqual(['Application registered'])
  expect(wrong(app({ redirectUris: ['https://api-eu.unified.to/oauth/code'] }))).toEqual(['Redirect URI'])
  expect(wrong(app({ requiredAccess: application.requiredAccess.slice(1) }))).toEqual(['API permissions'])
  expect(wrong(app({ secrets: [] }))).toEqual(['Client secret'])
  expect(wrong({ grants: (facts.grants ?? []).slice(0, 1) })).toEqual(['Admin consent for Dynamics CRM'])
  expect(wrong({ grants: [] })).toEqual([
    'Admin consent for Microsoft Graph',
    'Admin consent for Dynamics CRM',
  ])
})

test('partly missing consent names the missing permissions', async () => {
  const { facts, run } = await finished()
  const grants = (facts.grants ?? []).map((grant) => ({
    ...grant,
    scopes: grant.scopes.filter((scope) => scope !== 'email'),
  }))
  expect(read({ ...facts, grants }, run)).toContainEqual({
    label: 'Admin consent for Microsoft Graph',
    detail: 'missing: email',
    ok: false,
  })
})

test('a secret that is not in the tenant is not ticked', async () => {
  const { facts, run } = await finished()
  const { newSecret, ...rest } = facts
  expect(newSecret).toBeDefined()
  expect(read(rest, run).map(({ label }) => label)).not.toContain('Client secret')
})
