import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './command'
import { harOf, recordedRun, recordedSignIn } from './testing/runs'

const folder = mkdtempSync(join(tmpdir(), 'recording-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function fileWith(text: string): string {
  count += 1
  const file = join(folder, `${count}.har`)
  writeFileSync(file, text)
  return file
}

async function command(...args: string[]) {
  const said = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => {
      said.out += `${text}\n`
    },
    err: (text) => {
      said.err += `${text}\n`
    },
  })
  return { code, ...said }
}

test('0 where nothing differs, in words', async () => {
  const { text } = await recordedRun({ preflights: true })
  const { code, out, err } = await command(fileWith(text()))
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('No difference: Microsoft answered as the sandbox does.')
  expect(out).toMatch(/Recorded: \d+ calls of Microsoft Graph, \d+ of them in batches; .*, 15 preflights\./)
})

test('1 where something differs; without preflights it says how to record them', async () => {
  const { entries } = await recordedRun()
  for (const { response } of entries)
    response.headers = response.headers.filter(({ name }) => name !== 'odata-version')
  const { code, out } = await command(fileWith(harOf(entries)))
  expect(code).toBe(1)
  expect(out).toMatch(
    /\d+\. header: odata-version \(\d+ times\)\n {3}at {8}\w+ \/.*\n {3}recorded {2}not sent\n {3}expected {2}sent/,
  )
  expect(out).toContain('No preflight is in the recording')
})

test('the masked file is read again with the same result, and holds nothing of the tenant', async () => {
  const signIn = await recordedSignIn()
  const { entries, world, page } = await recordedRun()
  const secret = page.save() ?? 'no secret'
  for (const { response } of entries)
    response.headers = response.headers.filter(({ name }) => name !== 'odata-version')
  const own = fileWith(harOf([...signIn.entries, ...entries]))
  const target = join(folder, 'masked.har')
  const first = await command(own, '--write-masked', target)
  expect(first.err).toContain('Look through it before you send it.')
  const second = await command(target)
  expect(second).toEqual({ ...first, err: '' })
  const app = world.directory().applications[0]
  const tokens = [...harOf(entries).matchAll(/Bearer ([\w.-]{20,})/g)].map(([, token]) => token)
  expect(tokens.length).toBeGreaterThan(5)
  for (const place of [first.out, first.err, readFileSync(target, 'utf8')])
    for (const value of [
      secret,
      world.tenantId,
      world.domain,
      app?.id,
      app?.appId,
      app?.displayName,
      signIn.code,
      signIn.domain,
      'Ada Admin',
      'Contoso',
      ...tokens,
    ])
      expect(place).not.toContain(value)
})

test('--json gives the same for a program', async () => {
  const { text } = await recordedRun()
  const { code, out } = await command('--json', fileWith(text()))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ differences: [], recorded: { preflights: 0, withoutBody: 0 } })
})

test('the file that is to be written is never written over', async () => {
  const { text } = await recordedRun()
  const file = fileWith(text())
  const { code, err } = await command(file, '--write-masked', file)
  expect(code).toBe(2)
  expect(err).toContain('It must not exist yet.')
  expect(readFileSync(file, 'utf8')).toBe(text())
})

test.each([
  ['no file', []],
  ['two files', ['a.har', 'b.har']],
  ['an option that does not exist', ['--colour', 'a.har']],
])('2 and the usage for %s', async (_, args) => {
  const { code, err } = await command(...args)
  expect(code).toBe(2)
  expect(err).toContain('npm run check:recording -- FILE.har')
})

test.each([
  ['no JSON', 'hello', 'it is not JSON, or it was cut off'],
  ['half a file', '{"log":{"entries":[{"startedDate', 'it is not JSON, or it was cut off'],
  ['another JSON', '{"log":[]}', 'it has no list "log.entries"'],
  ['no call of Graph', harOf([]), 'The recording has no request to Microsoft Graph.'],
])('2 and plain words for %s', async (_, text, words) => {
  const { code, err, out } = await command(fileWith(text))
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(words)
})

test('2 for a file that is not there, and for one that is too large, which is not read', async () => {
  expect(await command(join(folder, 'none.har'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot be read'),
  })
  const large = fileWith('')
  truncateSync(large, 100_000_001)
  expect(await command(large)).toMatchObject({ code: 2, err: expect.stringContaining('larger than 100 MB') })
})

test('--help is no failure', async () => {
  expect(await command('--help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('docs/real-tenant.md'),
  })
})
