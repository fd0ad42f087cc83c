import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, missingIn } from '../docs/named-files'

const page = readFileSync('docs/real-tenant.md', 'utf8')
const rows = page
  .slice(page.indexOf('## What is unconfirmed'))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('every row says what, what is expected, what depends on it, and what was tried', () => {
  expect(rows.length).toBeGreaterThan(25)
  for (const row of rows) {
    expect(row).toHaveLength(5)
    const [fact, expected, , depends, either] = row
    for (const cell of [fact, expected, depends, either]) expect([fact, cell]).not.toContain('')
    expect([fact, depends === 'nothing' || filesIn(depends ?? '').length > 0]).toEqual([fact, true])
  }
})

test.each(rows.map(([fact = '', , , depends = '', either = '']) => [fact, depends, either]))(
  '%s: the files and names are there',
  (_, depends, either) => {
    for (const { file, names } of filesIn(depends)) expect([file, names]).not.toEqual([file, []])
    expect(missingIn(depends)).toEqual([])
    for (const { file } of filesIn(either)) expect(missingIn(`\`${file}\``)).toEqual([])
  },
)

test('the command that the page names is one of this project', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(page).toContain('npm run check:recording -- ')
  expect(scripts['check:recording']).toBe('tsx scripts/recording.ts')
})
