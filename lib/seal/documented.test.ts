import { readFileSync } from 'node:fs'
import { decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { SEAL_DAYS } from './days'
import { contentSchema, headerSchema, VERSION } from './format'
import { makeKeyFile } from './key-file'
import { makeSeal } from './make-seal'
import { SHORTEST_PASSWORD } from './password'
import { CONTENT } from './testing/content'

const page = readFileSync('docs/seal.md', 'utf8')

/** The names in the first column of a chapter's table. */
function fieldsOf(chapter: string): string[] {
  const [, text = ''] = page.split(`\n## ${chapter}\n`)
  const [own = ''] = text.split('\n## ')
  const cells = [...own.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => cell.split(', ')).map((name) => name.replaceAll('`', ''))
}

/** Names with a point for what is inside: `tenant.id`. */
function namesIn(value: object, before = ''): string[] {
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'object' && part !== null ? namesIn(part, `${before}${name}.`) : [`${before}${name}`],
  )
}

test('docs/seal.md names the fields of the content, and no other', () => {
  expect(fieldsOf('Content')).toEqual(namesIn(CONTENT))
  const tops = [...new Set(fieldsOf('Content').map((name) => name.replace(/\..+/, '')))]
  expect(tops).toEqual(Object.keys(contentSchema.def.shape))
})

test('docs/seal.md names the fields of the header and of the key file', async () => {
  const now = new Date()
  const file = await makeKeyFile('Dora', 'correct horse bätteries', now)
  expect(fieldsOf('Key file')).toEqual(Object.keys(JSON.parse(file.text)))
  const { text } = await makeSeal(CONTENT, {
    publicKey: file.publicKey,
    origin: 'https://onboarding.example',
    now,
  })
  expect(fieldsOf('Header')).toEqual([...Object.keys(headerSchema.def.shape), 'epk'])
  expect(fieldsOf('Header').sort()).toEqual(Object.keys(decodeProtectedHeader(text)).sort())
})

test('docs/seal.md has the numbers of the code', () => {
  expect(page).toContain(`| \`v\` | \`${VERSION}\``)
  expect(page).toContain(`${SEAL_DAYS} days after it was made`)
  expect(page).toContain(`at least ${SHORTEST_PASSWORD} characters`)
})
