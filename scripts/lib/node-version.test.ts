import { expect, test } from 'vitest'
import { nodeProblem } from './node-version.mjs'

test.each(['20.9.0', '20.20.2', '21.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['20.8.1', '18.20.0', '9.20.0'])('Node %s is too old', (version) => {
  expect(nodeProblem(version)).toContain(`needs Node 20.9 or later, and this is Node ${version}`)
})
