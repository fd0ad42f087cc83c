import { expect, test } from 'vitest'
import { folderWith } from './folder'
import { keepRun, lastRun } from './last-run.mjs'

test('the times of a run are there until the next one', () => {
  const root = folderWith({})
  expect(lastRun(root)).toBeUndefined()
  keepRun(root, { seconds: 90, stages: [{ name: 'lint', seconds: 10 }] })
  keepRun(root, { seconds: 240, stages: [{ name: 'lint', seconds: 20 }] })
  expect(lastRun(root)).toEqual({ seconds: 240, stages: [{ name: 'lint', seconds: 20 }] })
})
