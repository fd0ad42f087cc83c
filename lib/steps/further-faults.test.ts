import { beforeEach, expect, test, vi } from 'vitest'
import { ANYWHERE, type Failure, STALE } from './testing/failures'
import { type FaultCase, shareOf } from './testing/fault-cases'
import { pressUntil, replaceSecrets, runUnder } from './testing/fault-run'
import { openPage, type Page } from './testing/page'
import { createWorld, signIn } from './testing/world'

const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const
/** Number of reads at the sign-in when everything exists. */
const FIRST = 3

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})
/** Every fault for each of these calls, which follow the sign-in. */
function casesOf(calls: Readonly<Record<string, readonly Failure[]>>): FaultCase[] {
  return Object.entries(calls).flatMap(([name, troubles], index) =>
    troubles.map((trouble) => ({ at: FIRST + index + 1, name: `${name}: ${trouble.name}`, trouble })),
  )
}

/** A tenant with a complete run whose page was closed. */
async function finished() {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  world.clearJournal()
  return world
}

function signedIn(page: Page): Promise<void> {
  return pressUntil(page, 'sign-in', () => page.status('sign-in').kind === 'done')
}

const REPLACING = casesOf({
  'the look': ANYWHERE,
  addPassword: [...ANYWHERE, ...STALE],
  removePassword: [...ANYWHERE, ...STALE],
  'the reading back': ANYWHERE,
})

test.each(shareOf(REPLACING))('a lost secret is replaced despite a fault: $name', async (fault) => {
  const world = await finished()
  const page = await runUnder(
    fault,
    world,
    async (opened) => {
      await signedIn(opened)
      await replaceSecrets(opened)
    },
    ALL,
  )
  const secrets = world.directory().applications.flatMap((app) => app.passwordCredentials)
  expect(secrets.map(({ hint }) => hint)).toEqual([page.box.reveal()?.slice(0, 3)])
  const [first] = world.journal().flatMap(({ path }) => /(addPassword|removePassword)$/.exec(path)?.[1] ?? [])
  expect(first).toBe('addPassword')
})

const REMOVING = casesOf({
  'the look': ANYWHERE,
  DELETE: [...ANYWHERE, ...STALE],
  'the reading back': ANYWHERE,
})

test.each(shareOf(REMOVING))('a run is removed despite a fault: $name', async (fault) => {
  const world = await finished()
  const before = world.directory()
  const [made] = before.applications
  await runUnder(
    fault,
    world,
    async (page) => {
      await signedIn(page)
      // A new page that finds nothing has nothing to remove.
      const gone = () =>
        page.status('remove-run').kind === 'done' || page.engine.state().facts.application === null
      await pressUntil(page, 'remove-run', gone)
    },
    ALL,
  )
  const after = world.directory()
  expect(after.applications).toEqual([])
  expect(after.deletedApplications.map(({ id }) => id)).toEqual([made?.id])
  expect(after.servicePrincipals).toEqual(
    before.servicePrincipals.filter(({ appId }) => appId !== made?.appId),
  )
})
