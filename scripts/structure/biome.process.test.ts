import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../lib/child.mjs'
import { folderWith } from '../lib/folder'

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome')

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `export const a${at} = ${at}\n`).join('')
}

/** A function of this cognitive complexity. */
function branching(points: number): string {
  const branches = Array.from({ length: points }, (_, at) => `  if (a === ${at}) return ${at + 1}\n`)
  return `export function next(a: number): number {\n${branches.join('')}  return 0\n}\n`
}

test('long files and tangled functions do not pass the lint run', async () => {
  const root = folderWith({
    'biome.json': readFileSync('biome.json', 'utf8'),
    '.gitignore': 'node_modules/\n',
    'lib/guide/long.ts': lines(251),
    'lib/guide/fits.ts': lines(250),
    'lib/guide/long.test.ts': lines(301),
    'lib/guide/fits.test.ts': lines(300),
    'lib/words/en/long.ts': lines(251),
    'scripts/tangled.mjs': branching(16).replaceAll(': number', ''),
    'app/tangled.ts': branching(16),
    'app/fits.ts': branching(15),
  })
  const { output } = await run(process.execPath, [BIOME, 'lint', '--max-diagnostics=50'], { cwd: root })
  const found = [...output.matchAll(/^(\S+?):\d+:\d+ lint\/\w+\/(\w+)/gm)].map(([, file, rule]) => [
    file,
    rule,
  ])
  expect(found.toSorted()).toEqual([
    ['app/tangled.ts', 'noExcessiveCognitiveComplexity'],
    ['lib/guide/long.test.ts', 'noExcessiveLinesPerFile'],
    ['lib/guide/long.ts', 'noExcessiveLinesPerFile'],
    ['lib/words/en/long.ts', 'noExcessiveLinesPerFile'],
    ['scripts/tangled.mjs', 'noExcessiveCognitiveComplexity'],
  ])
})
