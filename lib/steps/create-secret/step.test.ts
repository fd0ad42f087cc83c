import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, passTime, runOf } from '../testing/page'
import { createWorld, signIn } from '../testing/world'
import { ownSecrets } from './own-secrets'

const YEAR = 365 * 86_400_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})
/** A run that ended with a secret. */
async function finished() {
  const world = createWorld()
  const person = await signIn(world)
  const page = openPage(person)
  await page.pressAll()
  const secrets = () => world.directory().applications[0]?.passwordCredentials ?? []
  const passwordCalls = () =>
    world.journal().flatMap(({ path }) => /(addPassword|removePassword)$/.exec(path)?.[1] ?? [])
  world.clearJournal()
  const [first] = secrets()
  if (!first) throw new Error('no secret was made')
  return { world, person, page, secrets, passwordCalls, first }
}

test('a lost secret is replaced: the new one is created before the lost one is removed', async () => {
  const { person, secrets, passwordCalls, first } = await finished()
  const page = openPage(person)
  await page.press('sign-in')
  passTime(60_000)
  await page.press('create-secret', { kind: 'new-secret', remove: [first.keyId] })
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(passwordCalls()).toEqual(['addPassword', 'removePassword'])
  expect(secrets().map(({ keyId }) => keyId)).toEqual([page.engine.state().facts.newSecret?.keyId])
  expect((await page.save())?.slice(0, 3)).toBe(secrets()[0]?.hint)
})

test('the page that created the first secret replaces it in the same order', async () => {
  const { page, secrets, passwordCalls, first } = await finished()
  await page.save()
  passTime(60_000)
  await page.press('create-secret', { kind: 'new-secret', remove: [first.keyId] })
  expect(passwordCalls()).toEqual(['addPassword', 'removePassword'])
  expect(secrets()).toHaveLength(1)
  expect(secrets()[0]?.keyId).not.toBe(first.keyId)
})

test('an additional secret leaves one that may be in use untouched', async () => {
  const { page, secrets, passwordCalls } = await finished()
  await page.save()
  passTime(60_000)
  await page.press('create-secret', { kind: 'new-secret', remove: [] })
  expect(passwordCalls()).toEqual(['addPassword'])
  expect(secrets()).toHaveLength(2)
})

test('when the new one cannot be made, the old one stays', async () => {
  const { world, page, secrets, passwordCalls, first } = await finished()
  await page.save()
  world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { drop: 'before' } })
  await page.press('create-secret', { kind: 'new-secret', remove: [first.keyId] })
  expect(page.problem('create-secret')?.kind).toBe('offline')
  expect(passwordCalls()).toEqual(['addPassword'])
  expect(secrets().map(({ keyId }) => keyId)).toEqual([first.keyId])
})

test('other people’s secrets are never touched', async () => {
  const { world, person, secrets, first } = await finished()
  const id = world.directory().applications[0]?.id
  await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'payroll' },
  })
  const page = openPage(person)
  await page.press('sign-in')
  await page.press('create-secret', { kind: 'new-secret', remove: [first.keyId] })
  expect(
    secrets()
      .map(({ displayName }) => displayName)
      .sort(),
  ).toEqual(['Unified.to', 'payroll'])
})

test('the value appears nowhere outside the secret box', async () => {
  const { page, world } = await finished()
  const value = page.box.reveal() ?? ''
  expect(value.length).toBeGreaterThanOrEqual(16)
  const state = page.engine.state()
  for (const seen of [state.facts, state.calls, state.statuses, world.journal(), page.asks]) {
    expect(JSON.stringify(seen)).not.toContain(value)
  }
})

test('our secrets are those with our description that have not expired, newest first', () => {
  const now = new Date()
  const at = (offset: number) => new Date(now.getTime() + offset).toISOString()
  const secret = (keyId: string, description: string, start: number, end: number) => ({
    keyId,
    description,
    hint: 'abc',
    startsAt: at(start),
    expiresAt: at(end),
  })
  const application = {
    objectId: 'o',
    appId: 'a',
    displayName: '',
    uniqueName: null,
    tags: [],
    createdAt: '',
    signInAudience: '',
    redirectUris: [],
    otherRedirectUris: [],
    certificates: 0,
    requiredAccess: [],
    secrets: [
      secret('older', 'Unified.to', -2 * YEAR, 1),
      secret('expired', 'Unified.to', -2 * YEAR, -1),
      secret('newer', 'Unified.to', -YEAR, YEAR),
      secret('foreign', 'payroll', -1, YEAR),
    ],
  }
  expect(ownSecrets(application, runOf(), now).map(({ keyId }) => keyId)).toEqual(['newer', 'older'])
})
