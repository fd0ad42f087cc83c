import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isBuilt, sourceFiles, sourceHash } from './build.mjs'
import { folderWith, write } from './folder'

const project = {
  'app/page.tsx': 'page',
  'lib/guide/steps.ts': 'steps',
  'lib/guide/steps.test.ts': 'test',
  'packages/entra-sandbox/index.ts': 'sandbox',
  'packages/entra-sandbox/index.test.ts': 'test',
  'packages/entra-sandbox/node_modules/zod/index.js': 'zod',
  'public/logo.svg': 'logo',
  'proxy.ts': 'proxy',
  'next.config.js': 'config',
  'postcss.config.mjs': 'css',
  'package-lock.json': '{}',
  '.env.local': 'A=1',
  '.env.example': '# A=1',
  'README.md': 'read',
  'biome.json': '{}',
  '.dependency-cruiser.mjs': 'imports',
  'vitest.config.ts': 'unit',
  'playwright.config.ts': 'browser',
  'next-env.d.ts': 'made by Next',
  'e2e/journey.spec.ts': 'journey',
  'scripts/start.mjs': 'start',
  'node_modules/next/index.js': 'next',
}

test('a build is made from the sources, not from tests, documents and the variables of one machine', () => {
  expect(sourceFiles(folderWith(project))).toEqual([
    'app/page.tsx',
    'lib/guide/steps.ts',
    'next.config.js',
    'package-lock.json',
    'packages/entra-sandbox/index.ts',
    'postcss.config.mjs',
    'proxy.ts',
    'public/logo.svg',
  ])
})

test('the same sources in another folder have the same hash', () => {
  expect(sourceHash(folderWith(project))).toBe(sourceHash(folderWith(project)))
})

test.each([
  ['changed', { ...project, 'app/page.tsx': 'pagE' }],
  ['added', { ...project, 'components/ui/button.tsx': 'button' }],
  ['renamed', { ...project, 'public/logo.svg': undefined, 'public/mark.svg': 'logo' }],
  ['moved text between two', { ...project, 'app/page.tsx': 'pag', 'lib/guide/steps.ts': 'esteps' }],
])('a source that was %s changes the hash', (_what, changed) => {
  const files = Object.fromEntries(
    Object.entries(changed).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  )
  expect(sourceHash(folderWith(files))).not.toBe(sourceHash(folderWith(project)))
})

test('a build counts until a source changes or the build is gone', () => {
  const root = folderWith(project)
  expect(isBuilt(root)).toBe(false)
  write(root, '.next/BUILD_ID', 'id')
  expect(isBuilt(root)).toBe(false)
  write(root, '.next/built-from', sourceHash(root))
  expect(isBuilt(root)).toBe(true)
  write(root, 'lib/guide/steps.test.ts', 'another test')
  expect(isBuilt(root)).toBe(true)
  write(root, 'lib/guide/steps.ts', 'other steps')
  expect(isBuilt(root)).toBe(false)
  write(root, 'lib/guide/steps.ts', 'steps')
  rmSync(join(root, '.next/BUILD_ID'))
  expect(isBuilt(root)).toBe(false)
})
