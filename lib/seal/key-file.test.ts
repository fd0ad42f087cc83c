import { expect, test } from 'vitest'
import { makeKeyFile, openKeyFile } from './key-file'
import { makeSeal } from './make-seal'
import { openSeal } from './open-seal'
import { CONTENT } from './testing/content'

const NOW = new Date('2026-11-30T10:00:00Z')
const PASSWORD = 'correct horse bätteries'
const asked = { origin: 'https://onboarding.example', now: NOW }

test('a key in a file opens the seal for it, with its password only, and is not written down in the open', async () => {
  const file = await makeKeyFile('Dora Developer', PASSWORD, NOW)
  const { text } = await makeSeal(CONTENT, { publicKey: file.publicKey, ...asked })
  // The same letters, written as another keyboard writes them.
  const reading = await openKeyFile(file.text, PASSWORD.normalize('NFD'))
  if (reading.kind !== 'key') throw new Error(reading.problem)
  expect(reading.kid).toBe(file.kid)
  const { key } = reading
  await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow()
  const opened = await openSeal(text, { keyFor: async () => ({ kind: 'here', key }), ...asked })
  expect(opened).toMatchObject({ kind: 'opened', content: CONTENT })
  expect(file.text).not.toContain('"d"')
  expect(file.text).not.toContain(PASSWORD)
  expect(await openKeyFile(file.text, `${PASSWORD}.`)).toEqual({ kind: 'fault', problem: 'wrong-password' })
  const damaged = file.text.replace(
    /("privateKey": ".{200})(.)/,
    (_, head, sign) => head + (sign === 'A' ? '_' : 'A'),
  )
  expect(await openKeyFile(damaged, PASSWORD)).toMatchObject({ kind: 'fault' })
})

test.each([
  ['nothing', ''],
  ['a text', 'my key'],
  ['another file', '{"format":"onboarding-record"}'],
  ['a file without end', `{"format":"onboarding-key","name":"${'a'.repeat(20_000)}"}`],
])('%s is no key file', async (_, text) => {
  expect(await openKeyFile(text, PASSWORD)).toEqual({ kind: 'fault', problem: 'no-key-file' })
})

test('only the encrypted key counts, whatever the file says in the open', async () => {
  const [one, other] = [await makeKeyFile('Dora', PASSWORD, NOW), await makeKeyFile('Eve', PASSWORD, NOW)]
  const swapped = { ...JSON.parse(one.text), publicKey: other.publicKey }
  expect(await openKeyFile(JSON.stringify(swapped), PASSWORD)).toMatchObject({ kind: 'key', kid: one.kid })
})

test('a file that would keep the page busy for minutes is refused', async () => {
  const file = JSON.parse((await makeKeyFile('Dora', PASSWORD, NOW)).text)
  const [, ...rest] = file.privateKey.split('.')
  const head = {
    alg: 'PBES2-HS256+A128KW',
    enc: 'A256GCM',
    p2c: 2_000_000_000,
    p2s: 'AAAAAAAAAAAAAAAAAAAAAA',
  }
  file.privateKey = [Buffer.from(JSON.stringify(head)).toString('base64url'), ...rest].join('.')
  const begun = process.cpuUsage()
  expect(await openKeyFile(JSON.stringify(file), PASSWORD)).toEqual({
    kind: 'fault',
    problem: 'wrong-password',
  })
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(1_000)
})
