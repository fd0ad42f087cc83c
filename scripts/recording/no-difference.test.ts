import { expect, test } from 'vitest'
import { differencesOf, harOf, recordedRun, recordedSignIn, resultOf } from './testing/runs'

test.each([
  'fresh',
  'app-exists',
  'half-done',
  'same-name',
  'deleted-name',
  'no-dynamics',
  'crm-missing',
  'short-secrets',
  'no-secrets',
  'no-multitenant',
] as const)('a recording of the sandbox on %s has no difference', async (seed) => {
  const { text, entries } = await recordedRun({ seed })
  expect(entries.length).toBeGreaterThan(1)
  expect(await differencesOf(text())).toEqual([])
})

test.each(['carl', 'dora', 'umar'] as const)('nor has one of %s', async (persona) => {
  const { text } = await recordedRun({ persona })
  expect(await differencesOf(text())).toEqual([])
})

test('nor one in which a deleted application is brought back and everything is undone', async () => {
  const { text, page } = await recordedRun({
    seed: 'deleted-name',
    async act(page) {
      await page.press('sign-in')
      await page.press('register-app')
      const problem = page.problem('register-app')
      const objectId = problem?.kind === 'held-by-deleted' ? problem.objectId : ''
      await page.press('register-app', { kind: 'restore-application', objectId })
      await page.pressAll()
      await page.save()
      await page.press('remove-run')
      await page.press('withdraw-access')
    },
  })
  expect(page.status('withdraw-access').kind).toBe('done')
  expect(await differencesOf(text())).toEqual([])
})

test('nor a run that adopts another application', async () => {
  const { text, page } = await recordedRun({
    seed: 'same-name',
    async act(page) {
      await page.press('sign-in')
      await page.press('register-app')
      const problem = page.problem('register-app')
      const objectId = problem?.kind === 'same-name' ? (problem.nameSakes[0]?.objectId ?? '') : ''
      await page.press('register-app', { kind: 'use-application', objectId })
      await page.pressAll()
    },
  })
  expect(page.status('create-secret').kind).toBe('done')
  expect(await differencesOf(text())).toEqual([])
})

test('nor one with preflights, which are counted', async () => {
  const { text, entries } = await recordedRun({ preflights: true })
  const result = await resultOf(text())
  expect(result.differences).toEqual([])
  expect(result.recorded.preflights).toBe(entries.length / 2)
})

test('nor one of a sign-in', async () => {
  const { entries } = await recordedSignIn()
  const run = await recordedRun()
  const result = await resultOf(harOf([...entries, ...run.entries]))
  expect(result.differences).toEqual([])
  expect(result.recorded).toMatchObject({ tokenAnswers: 2, signInAnswers: 1 })
})
