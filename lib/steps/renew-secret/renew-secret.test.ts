import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, passTime } from '../testing/page'
import { createWorld, signIn, type TestWorld } from '../testing/world'
import { hasTwo, renewalOf } from './renewal'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})

const DAY = 24 * 60 * 60 * 1000
const MONTHS = 30 * DAY

/** A finished run in a new world. */
async function finished(world = createWorld()) {
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.pressAll()
  await page.save()
  passTime(DAY / 24)
  return page
}

/** The run as another visit finds it. */
async function laterVisit(world: TestWorld) {
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('renew-secret')
  expect(page.status('renew-secret').kind).toBe('done')
  return page
}

/** Oldest first. */
function keyIds(world: TestWorld): string[] {
  const secrets = world.directory().applications[0]?.passwordCredentials ?? []
  return secrets
    .toSorted((a, b) => Date.parse(a.startDateTime) - Date.parse(b.startDateTime))
    .map(({ keyId }) => keyId)
}

function agesOf({ engine, run }: ReturnType<typeof openPage>, at = new Date()) {
  const { application } = engine.state().facts
  return application
    ? renewalOf(application, run, at).secrets.map(({ secret, age }) => [age, secret.keyId])
    : []
}

test('where no run was before there is nothing to renew, and nothing is made', async () => {
  const world = createWorld()
  const page = await laterVisit(world)
  expect(page.engine.state().facts.application).toBeNull()
  expect(world.directory().applications).toEqual([])
})

test('both secrets live until the new one works, then the old one goes by its key id, at a later visit', async () => {
  const world = createWorld()
  await finished(world)
  const [first] = keyIds(world)
  const page = await laterVisit(world)
  await page.press('create-secret', { kind: 'new-secret', remove: [] })
  const value = await page.save()
  expect(value).not.toBeNull()
  const [, second] = keyIds(world)
  expect(keyIds(world)).toEqual([first, second])
  expect(agesOf(page)).toEqual([
    ['new', second],
    ['old', first],
  ])
  const { application } = page.engine.state().facts
  expect(hasTwo(application, page.run, new Date())).toBe(true)

  const later = await laterVisit(world)
  expect(agesOf(later).map(([age]) => age)).toEqual(['new', 'old'])
  world.clearJournal()
  await later.press('renew-secret', { kind: 'retire-secret', keyId: first ?? '' })
  expect(later.status('renew-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(keyIds(world)).toEqual([second])
  expect(
    world
      .journal()
      .filter(({ method, path }) => method === 'POST' && !path.endsWith('$batch'))
      .map(({ path }) => path),
  ).toEqual([expect.stringMatching(/\/removePassword$/)])
})

test('the newest secret is never removed, even if it became that a moment ago', async () => {
  const world = createWorld()
  const page = await finished(world)
  await page.press('create-secret', { kind: 'new-secret', remove: [] })
  await page.save()
  const [old, newest] = keyIds(world)
  const [application] = world.directory().applications
  await world.ask('ada', `POST /applications/${application?.id}/removePassword`, { keyId: newest })
  await page.press('renew-secret', { kind: 'retire-secret', keyId: old ?? '' })
  expect(page.problem('renew-secret')).toMatchObject({ kind: 'gone', what: 'secret' })
  expect(keyIds(world)).toEqual([old])
})

test('a secret of someone else is never touched', async () => {
  const world = createWorld()
  const page = await finished(world)
  const [application] = world.directory().applications
  const theirs = await world.ask('ada', `POST /applications/${application?.id}/addPassword`, {
    passwordCredential: { displayName: 'Backup job' },
  })
  await page.press('renew-secret', { kind: 'retire-secret', keyId: String(theirs['keyId']) })
  expect(keyIds(world)).toHaveLength(2)
  expect(keyIds(world)).toContain(theirs['keyId'])
})

test('a lost answer removes nothing twice', async () => {
  const world = createWorld()
  const page = await finished(world)
  await page.press('create-secret', { kind: 'new-secret', remove: [] })
  await page.save()
  const [old, newest] = keyIds(world)
  world.fault({ on: 'POST /v1.0/applications/*/removePassword', do: { drop: 'after' } })
  await page.press('renew-secret', { kind: 'retire-secret', keyId: old ?? '' })
  expect(page.problem('renew-secret')?.kind).toBe('offline')
  await page.press('renew-secret')
  expect(page.status('renew-secret').kind).toBe('done')
  expect(keyIds(world)).toEqual([newest])
  const removals = world.journal().filter(({ path }) => path.endsWith('/removePassword'))
  expect(removals).toHaveLength(1)
})

test('after 23 months one secret is left to renew; after 24 it has expired, and is shown as that', async () => {
  const page = await finished()
  const at = (months: number) => new Date(Date.now() + months * MONTHS)
  expect(agesOf(page, at(23)).map(([age]) => age)).toEqual(['new'])
  expect(agesOf(page, at(25)).map(([age]) => age)).toEqual(['expired'])
})

test('an application for personal accounts has no room for a third', async () => {
  const page = await finished()
  const { application } = page.engine.state().facts
  if (!application) throw new Error('There is no application.')
  const personal = { ...application, signInAudience: 'AzureADandPersonalMicrosoftAccount' }
  const [secret] = application.secrets
  if (!secret) throw new Error('There is no secret.')
  expect(renewalOf(personal, page.run, new Date()).hasRoom).toBe(true)
  const full = { ...personal, secrets: [secret, { ...secret, keyId: 'other', description: 'Theirs' }] }
  expect(renewalOf(full, page.run, new Date())).toMatchObject({
    hasRoom: false,
    others: [{ keyId: 'other' }],
  })
  expect(renewalOf({ ...full, signInAudience: 'AzureADMultipleOrgs' }, page.run, new Date()).hasRoom).toBe(
    true,
  )
})
