import { wavesOf } from 'entra-sandbox/waves'
import { expect, test } from 'vitest'
import { STEP_IDS } from '@/lib/guide/steps'
import { openPage } from './testing/page'
import { createWorld, signIn } from './testing/world'

const LATENCY = 120

test.each(['fresh', 'large'] as const)(
  '%s: a first run waits for Graph 14 times at most and for nothing else, and sends two grants at the same time',
  async (seed) => {
    const world = createWorld(seed)
    world.change({ latencyMs: LATENCY })
    const page = openPage(await signIn(world))
    await page.pressAll()
    for (const id of STEP_IDS.slice(0, -1))
      expect(page.status(id)).toMatchObject({ kind: 'done', how: 'made' })
    const waves = wavesOf(world.journal())
    expect(waves.length).toBeLessThanOrEqual(14)
    const grants = waves.filter((wave) => wave.some(({ path }) => path.endsWith('/oauth2PermissionGrants')))
    expect(grants.map((wave) => wave.length)).toEqual([2])
    // What the browser and its redirects take is extra (`npm run bench`).
    expect(page.pauses).toEqual([])
  },
)

test('after the redirect for the consent one request reads the state, with a right or a wrong hint', async () => {
  const world = createWorld()
  const person = await signIn(world)
  const first = openPage(person)
  for (const id of ['sign-in', 'register-app', 'add-permissions'] as const) await first.press(id)
  const appId = first.engine.state().facts.application?.appId ?? ''
  const requestsWith = async (appIdBefore: string) => {
    world.clearJournal()
    const page = openPage(person, { appIdBefore })
    await page.press('sign-in')
    expect(page.engine.state().facts.principals[appId]).toBeNull()
    return world.journal().length
  }
  expect(await requestsWith(appId)).toBe(1)
  expect(await requestsWith('6f2c1d4e-93b7-4c0e-8a51-1d2e3f405162')).toBe(2)
})
