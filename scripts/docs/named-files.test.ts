import { expect, test } from 'vitest'
import { filesIn, missingIn } from './named-files'

test('names belong to the file before them', () => {
  expect(
    filesIn(
      'In `lib/guide/steps.ts` the list `ACTION_IDS`, then `STEP_IDS`. `proxy.ts` is in front of `lib/http`.',
    ),
  ).toEqual([
    { file: 'lib/guide/steps.ts', names: ['ACTION_IDS', 'STEP_IDS'] },
    { file: 'proxy.ts', names: [] },
  ])
})

test('what is there is not missing', () => {
  expect(missingIn('`lib/guide` has `lib/guide/steps.ts` with `ACTION_IDS`; `package.json`')).toEqual([])
})

test('a file, a folder and a name that are not there are named', () => {
  expect(missingIn('`lib/nowhere/`, `lib/guide/nothing.ts`, `lib/guide/steps.ts` `GUID`, `STEP_`')).toEqual([
    'lib/nowhere/',
    'lib/guide/nothing.ts',
    'GUID in lib/guide/steps.ts',
    'STEP_ in lib/guide/steps.ts',
  ])
})
