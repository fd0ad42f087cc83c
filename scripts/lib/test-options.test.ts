import { expect, test } from 'vitest'
import { parseOptions } from './test-options.mjs'

const all = ['lint', 'types', 'unused', 'unit', 'process', 'component', 'build', 'browser']

test('without arguments every stage runs', () => {
  expect(parseOptions([])).toEqual({ help: false, full: false, stages: all, playwright: [], whole: true })
})

test('--only chooses stages and keeps their order', () => {
  expect(parseOptions(['--only', 'unit,lint']).stages).toEqual(['lint', 'unit'])
})

test('--quick is what one runs while writing', () => {
  expect(parseOptions(['--quick']).stages).toEqual(['lint', 'types', 'unit'])
})

test('--full asks for every case of every property', () => {
  expect(parseOptions(['--quick', '--full'])).toMatchObject({ full: true, stages: ['lint', 'types', 'unit'] })
})

test('the browser tests need the build', () => {
  expect(parseOptions(['--only', 'browser']).stages).toEqual(['build', 'browser'])
})

test('a run of some stages or some browser tests is not complete', () => {
  expect(parseOptions(['--only', 'unit']).whole).toBe(false)
  expect(parseOptions(['--grep', 'secret']).whole).toBe(false)
})

test('the rest is for Playwright', () => {
  const args = ['e2e/journeys', '--only', 'browser', '--grep', 'secret']
  expect(parseOptions(args).playwright).toEqual(['e2e/journeys', '--grep', 'secret'])
})

test.each([
  [['--only', 'unit,browsers'], 'not "browsers"'],
  [['--only'], 'not ""'],
  [['--quick', '--only', 'unit'], 'give one of them'],
  [['--quick', '--grep', 'x'], '"--grep x" is for the stage browser'],
  [['--only', 'unit', '--grep', 'x'], '"--grep x" is for the stage browser'],
])('%j is refused', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message)
})

test('--help asks for help', () => {
  expect(parseOptions(['--help']).help).toBe(true)
})
