import { expect, test } from 'vitest'
import { goOnWith, type PressedBefore } from './go-on'
import { EVERY_PROBLEM } from './testing/every-problem'
import { openPage } from './testing/page'
import { createWorld, signIn, type TestWorld } from './testing/world'

const REGISTER: PressedBefore = { step: 'register-app', answer: null }
const RETURNED = { problem: null, isNamed: true }

const writes = (world: TestWorld) =>
  world.journal().filter(({ method, path }) => method !== 'GET' && !path.endsWith('/$batch'))

async function backFromMicrosoft() {
  const world = createWorld()
  const page = openPage(await signIn(world), { choices: { appName: 'Acme CRM' } })
  return { world, page }
}

test('the step that was pressed before goes on, and what was just read is not read again', async () => {
  const { world, page } = await backFromMicrosoft()
  await goOnWith(page.engine, REGISTER, RETURNED)
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  const [first, second] = world.journal()
  expect(first?.path).toContain('$batch')
  expect(second?.path).not.toContain('$batch')
})

test('nothing was pressed before: the tenant is read, and no more', async () => {
  const { world, page } = await backFromMicrosoft()
  await goOnWith(page.engine, null, RETURNED)
  expect(page.status('sign-in').kind).toBe('done')
  expect(writes(world)).toEqual([])
})

test('without an answer to the reading nothing is written, and the step can be pressed afterwards', async () => {
  const { world, page } = await backFromMicrosoft()
  world.fault({ on: 'POST /v1.0/$batch', do: { drop: 'before' } })
  await goOnWith(page.engine, REGISTER, RETURNED)
  expect(page.problem('sign-in')?.kind).toBe('offline')
  expect(writes(world)).toEqual([])
  await page.press('sign-in')
  expect(page.status('register-app')).toEqual({ kind: 'ready' })
})

test('what Microsoft’s page ended with stands at the step that was pressed', async () => {
  const { world, page } = await backFromMicrosoft()
  const problem = EVERY_PROBLEM['consent-declined']
  await goOnWith(page.engine, REGISTER, { ...RETURNED, problem })
  expect(page.problem('register-app')).toEqual(problem)
  expect(writes(world)).toEqual([])
})

test('in a tenant that no one has confirmed nothing goes on', async () => {
  const { world, page } = await backFromMicrosoft()
  page.engine.addFacts({ tenantConfirmed: false })
  await goOnWith(page.engine, REGISTER, RETURNED)
  expect(page.engine.state().facts.identity).toBeDefined()
  expect(writes(world)).toEqual([])
})
