import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const WORLD = '11111111-2222-4333-8444-555555555555'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('ENTRA_CLIENT_ID', '11111111-2222-3333-4444-555555555555')
  vi.stubEnv('PRACTICE_TENANT', 'off')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** How Next is told to answer 404. */
const NOT_FOUND = expect.objectContaining({ digest: expect.stringContaining('404') })

test('next to Microsoft, and not switched on, no page of the practice tenant is there', async () => {
  const { default: Company } = await import('./[world]/page')
  await expect(Company({ params: Promise.resolve({ world: WORLD }) })).rejects.toEqual(NOT_FOUND)
  const { default: Companies } = await import('./page')
  expect(Companies).toThrow(NOT_FOUND)
})

test('the same where it is switched on, for it has an origin of its own', async () => {
  vi.stubEnv('PRACTICE_TENANT', 'on')
  vi.stubEnv('PRACTICE_ORIGIN', 'https://practice.example')
  const { default: Company } = await import('./[world]/page')
  await expect(Company({ params: Promise.resolve({ world: WORLD }) })).rejects.toEqual(NOT_FOUND)
  const { practiceTenant } = await import('./mount')
  const answer = await practiceTenant(new Request('http://localhost/sandbox/control/worlds'))
  expect(answer.status).toBe(404)
})

test('without Microsoft, what is no tenant id is still not there', async () => {
  vi.stubEnv('ENTRA_CLIENT_ID', '')
  const { default: Company } = await import('./[world]/page')
  await expect(Company({ params: Promise.resolve({ world: 'v1.0' }) })).rejects.toEqual(NOT_FOUND)
  await expect(Company({ params: Promise.resolve({ world: WORLD }) })).resolves.toBeDefined()
})
