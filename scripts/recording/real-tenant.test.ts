import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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

const FILE = /^(?:app|components|e2e|lib|scripts)\/[\w./[\]-]+\.tsx?$/

/** A file in a cell, with the names that follow it: `file` `name`, `name`. */
function filesIn(cell: string): { file: string; names: string[] }[] {
  const found: { file: string; names: string[] }[] = []
  for (const [, code = ''] of cell.matchAll(/`([^`]+)`/g)) {
    if (FILE.test(code)) found.push({ file: code, names: [] })
    else found.at(-1)?.names.push(code)
  }
  return found
}

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
    for (const { file, names } of filesIn(depends)) {
      expect([file, existsSync(file)]).toEqual([file, true])
      expect(names.length).toBeGreaterThan(0)
      const text = readFileSync(file, 'utf8')
      for (const name of names)
        expect([file, name, new RegExp(`\\b${name}\\b`).test(text)]).toEqual([file, name, true])
    }
    for (const { file } of filesIn(either)) expect([file, existsSync(file)]).toEqual([file, true])
  },
)

test('the command that the page names is one of this project', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(page).toContain('npm run check:recording -- ')
  expect(scripts['check:recording']).toBe('tsx scripts/recording.ts')
})
