import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, passTime } from '../testing/page'
import { createWorld, network, signIn } from '../testing/world'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})
/** A run in which Ada sees the value on her screen. */
async function withValue() {
  const world = createWorld()
  const ada = openPage(await signIn(world))
  await ada.pressAll()
  const objectId = world.directory().applications[0]?.id ?? ''
  const secrets = () => world.directory().applications[0]?.passwordCredentials ?? []
  const keyId = ada.engine.state().facts.newSecret?.keyId ?? ''
  return { world, ada, objectId, secrets, keyId }
}

test('“saved” checks that this key still exists and then forgets the value', async () => {
  const { world, ada, keyId } = await withValue()
  world.clearJournal()
  await ada.press('hand-over')
  expect(world.journal()).toHaveLength(1)
  expect(ada.box.holds()).toBe(false)
  expect(ada.status('hand-over')).toMatchObject({ kind: 'done', how: 'made' })
  expect(ada.engine.state().facts.newSecret?.keyId).toBe(keyId)
})

test('a secret that a colleague has replaced is not reported as saved', async () => {
  const { world, ada, keyId, secrets } = await withValue()
  const carl = openPage(await signIn(world, 'carl'))
  await carl.pressAll()
  passTime(60_000)
  await carl.press('create-secret', { kind: 'new-secret', remove: [keyId] })
  const [theirs] = secrets()
  await ada.press('hand-over')
  expect(ada.status('hand-over')).toEqual({ kind: 'ready' })
  const { facts } = ada.engine.state()
  expect(facts).toMatchObject({ secretSaved: false, lostToOthers: { keyId } })
  expect(facts.newSecret).toBeUndefined()
  expect(ada.box.holds()).toBe(false)
  expect(facts.application?.secrets.map((secret) => secret.keyId)).toEqual([theirs?.keyId])
})

test('a removed secret is given up after several looks, not at the first', async () => {
  const { world, ada, objectId, keyId } = await withValue()
  await world.ask('carl', `POST /applications/${objectId}/removePassword`, { keyId })
  await ada.press('hand-over')
  expect(ada.pauses).toEqual([2, 3, 5, 8, 10, 10, 10, 10, 10])
  expect(ada.engine.state().facts.lostToOthers?.keyId).toBe(keyId)
  expect(ada.status('create-secret')).toEqual({ kind: 'ready' })
})

test('a stale replica without the secret does not discard the value', async () => {
  const world = createWorld()
  const ada = openPage(await signIn(world))
  world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { stale: 2 } })
  await ada.pressAll()
  expect(ada.box.holds()).toBe(true)
  await ada.press('hand-over')
  expect(ada.status('hand-over').kind).toBe('done')
  expect(ada.engine.state().facts.lostToOthers).toBeUndefined()
})

test('a stale replica that still shows an older secret of this run does not discard the value', async () => {
  const world = createWorld()
  let hidden: string | undefined
  /** The next answer of Graph is from before the hidden secret was made. */
  const staleOnce: typeof fetch = async (input, init) => {
    const answer = await network(input, init)
    if (hidden === undefined) return answer
    const without = (await answer.text()).replaceAll(new RegExp(`\\{[^{}]*"${hidden}"[^{}]*\\},?`, 'g'), '')
    hidden = undefined
    return new Response(without.replaceAll('},]', '}]'), answer)
  }
  const ada = openPage(await signIn(world), { fetch: staleOnce })
  await ada.pressAll()
  await ada.save()
  passTime(60_000)
  await ada.press('create-secret', { kind: 'new-secret', remove: [] })
  const keyId = ada.engine.state().facts.newSecret?.keyId
  hidden = keyId
  await ada.press('hand-over')
  expect(hidden, 'a read was stale').toBeUndefined()
  expect(ada.engine.state().facts).toMatchObject({ secretSaved: true, newSecret: { keyId } })
  expect(ada.engine.state().facts.lostToOthers).toBeUndefined()
  expect(ada.pauses).toEqual([2])
})

test('without an answer the value is kept for another try', async () => {
  const { world, ada } = await withValue()
  world.fault({ on: 'POST /v1.0/$batch', do: { drop: 'before' } })
  await ada.press('hand-over')
  expect(ada.problem('hand-over')?.kind).toBe('offline')
  expect(ada.box.holds()).toBe(true)
  await ada.press('hand-over')
  expect(ada.status('hand-over').kind).toBe('done')
})

test('a secret that replaces a lost one is handed over like the first', async () => {
  const { world, ada, objectId, keyId } = await withValue()
  await world.ask('carl', `POST /applications/${objectId}/removePassword`, { keyId })
  await ada.press('hand-over')
  passTime(60_000)
  await ada.press('create-secret')
  expect(ada.box.holds()).toBe(true)
  expect(ada.engine.state().facts.lostToOthers).toBeUndefined()
  await ada.press('hand-over')
  expect(ada.status('hand-over').kind).toBe('done')
})
