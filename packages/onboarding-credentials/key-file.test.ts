import { beforeAll, expect, test } from 'vitest'
import { lockedKeyIn, unlock } from './key-file'
import { keyFile, PASSWORD } from './testing/sealed'

let one: Awaited<ReturnType<typeof keyFile>>
let other: typeof one

beforeAll(async () => {
  one = await keyFile()
  other = await keyFile()
})

const opened = async (text: string) => unlock(await lockedKeyIn(text), Buffer.from(PASSWORD))

test('a key file of the page is known by the id that the page gives it, and its key cannot be exported', async () => {
  expect((await lockedKeyIn(one.text)).kid).toBe(one.kid)
  const key = await opened(one.text)
  await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow()
})

test('the bytes of the password are overwritten, whether it fits or not', async () => {
  for (const text of [PASSWORD, 'another one']) {
    const password = Buffer.from(text)
    await unlock(await lockedKeyIn(one.text), password).catch(() => undefined)
    expect(password.every((byte) => byte === 0)).toBe(true)
  }
})

test('a file that would keep the machine busy for minutes is refused at once', async () => {
  const file = JSON.parse(one.text)
  const [head, ...rest] = file.privateKey.split('.')
  const header = { ...JSON.parse(Buffer.from(head, 'base64url').toString()), p2c: 2_000_000_000 }
  file.privateKey = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.')
  const begun = process.cpuUsage()
  await expect(opened(JSON.stringify(file))).rejects.toMatchObject({ code: 3 })
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(200)
})

test.each([
  ['the private key of another file', () => ({ privateKey: JSON.parse(other.text).privateKey })],
  ['a field more', () => ({ more: 1 })],
  ['another version', () => ({ formatVersion: 2 })],
  ['a name that turns the line', () => ({ name: 'Dora\u202e' })],
  ['a private key that is none', () => ({ privateKey: 'a.b.c.d.e' })],
])('a file with %s is refused', async (_, change) => {
  const text = JSON.stringify({ ...JSON.parse(one.text), ...change() })
  await expect(opened(text)).rejects.toMatchObject({ code: 3, name: 'Stop' })
})

test('a file that is too long is refused', async () => {
  await expect(opened(one.text.padEnd(10_001))).rejects.toMatchObject({ code: 3 })
})
