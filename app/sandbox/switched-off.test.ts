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

/** The error by which Next is told to answer 404. */
const NOT_FOUND = expect.objectContaining({ digest: expect.stringContaining('404') })

test('next to Microsoft and switched off, no page of the practice tenant exists', async () => {
  const { default: Company } = await import('./[world]/page')
  await expect(Company({ params: Promise.resolve({ world: WORLD }) })).rejects.toEqual(NOT_FOUND)
  const { default: Companies } = await import('./page')
  expect(Companies).toThrow(NOT_FOUND)
})

test('switched on it has another origin, so its pages do not exist here either', async () => {
  vi.stubEnv('PRACTICE_TENANT', 'on')
  vi.stubEnv('PRACTICE_ORIGIN', 'https://practice.example')
  const { default: Company } = await import('./[world]/page')
  await expect(Company({ params: Promise.resolve({ world: WORLD }) })).rejects.toEqual(NOT_FOUND)
  const { practiceTenant } = await import('./mount')
  const answer = await practiceTenant(new Request('http://localhost/sandbox/control/worlds'))
  expect(answer.status).toBe(404)
})

test('without Microsoft an invalid tenant id still gives 404', async () => {
  vi.stubEnv('ENTRA_CLIENT_ID', '')
  const { default: Company } = await import('./[world]/page')
  await expect(Company({ params: Promise.resolve({ world: 'v1.0' }) })).rejects.toEqual(NOT_FOUND)
  await expect(Company({ params: Promise.resolve({ world: WORLD }) })).resolves.toBeDefined()
})
