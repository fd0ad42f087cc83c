import { expect, test } from 'vitest'
import { folderWith } from './folder'
import { isInstalled } from './install.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const vitest = { version: '4.1.12', integrity: 'sha512-b', dev: true }
const forMac = { version: '2.5.15', integrity: 'sha512-c', optional: true }

const asked = {
  '': { name: 'page' },
  'node_modules/react': react,
  'node_modules/vitest': vitest,
  'node_modules/mac': forMac,
}

function project(lock: object, record?: object): string {
  return folderWith({
    'package-lock.json': JSON.stringify({ packages: lock }),
    ...(record ? { 'node_modules/.package-lock.json': JSON.stringify({ packages: record }) } : {}),
  })
}

test('what the lock file asks for is there, but for an optional package of another system', () => {
  expect(isInstalled(project(asked, { 'node_modules/react': react, 'node_modules/vitest': vitest }))).toBe(
    true,
  )
})

test.each([
  ['nothing', undefined],
  ['no development package', { 'node_modules/react': react }],
  [
    'another version',
    { 'node_modules/react': { ...react, version: '19.3.0' }, 'node_modules/vitest': vitest },
  ],
  [
    'other bytes',
    { 'node_modules/react': { ...react, integrity: 'sha512-x' }, 'node_modules/vitest': vitest },
  ],
  ['one too many', { 'node_modules/react': react, 'node_modules/vitest': vitest, 'node_modules/zod': react }],
])('with %s in node_modules an install is due', (_what, record) => {
  expect(isInstalled(project(asked, record))).toBe(false)
})
