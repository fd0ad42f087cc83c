import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Preset } from '@/lib/preset/preset'
import { OFFER } from '@/lib/preset/testing/offer'
import { type LinkKeys, signQuery } from './link-signature'
import { splitSignature } from './parameter'
import { readEndedSignedLink, readSignedLink, writeSignedLink } from './signed-link'

const NOW = new Date('2030-06-15T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const KEY: Uint8Array = new Uint8Array(32).fill(7)
const CLIENT = '11111111-2222-3333-4444-555555555555'
const OTHER_KEY = new Uint8Array(32).fill(8)
const SIGNER = { name: 'Mina Müller', account: 'mina@support.example' }
const PRESET: Preset = { product: 'sales', region: 'eu', name: 'Café & Co', ref: 'T-1' }
const KEYS: LinkKeys['keys'] = [KEY]
const OPTIONS = { keys: KEYS, clientId: CLIENT, signer: SIGNER, now: NOW }
const LINK = await writeSignedLink(PRESET, OPTIONS)
const UNSIGNED = splitSignature(LINK).rest

function read(query: string, { keys = KEYS, now = NOW, clientId = CLIENT } = {}) {
  return readSignedLink(query, { offer: OFFER, keys, now, clientId })
}

async function faultsOf(query: string, options?: { keys?: LinkKeys['keys']; now?: Date; clientId?: string }) {
  const reading = await read(query, options)
  return reading.kind === 'fault'
    ? reading.faults.map((fault) => `${fault.parameter}: ${fault.problem}`)
    : reading
}

test('a signed link contains its preset and its signer', async () => {
  expect(LINK).toMatch(
    /^\?v=1&product=sales&region=eu&name=Caf%C3%A9%20%26%20Co&ref=T-1&s=[\w-]+\.[\w-]+\.[\w-]+$/,
  )
  expect(await read(LINK)).toEqual({ kind: 'preset', preset: PRESET, signer: SIGNER })
})

test('a mail program may change the encoding and the order', async () => {
  const [first = '', ...rest] = LINK.replaceAll('%20', '+').slice(1).split('&')
  expect(await read(`?${[...rest, first].join('&')}`)).toMatchObject({ kind: 'preset', preset: PRESET })
})

describe('a signed link is refused', () => {
  test.each([
    ['without a signature', UNSIGNED, ['s: unsigned']],
    ['when empty', '', ['s: unsigned']],
    ['with a parameter changed', LINK.replace('region=eu', 'region=us'), ['s: foreign']],
    ['with a parameter added', LINK.replace('&s=', '&from=Us&s='), ['s: foreign']],
    ['with another language', LINK.replace('&s=', '&lang=de&s='), ['s: foreign']],
    ['with a parameter taken away', LINK.replace('&ref=T-1', ''), ['s: foreign']],
    ['with the signature changed', LINK.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')), ['s: foreign']],
    ['with something else for a signature', `${UNSIGNED}&s=yes`, ['s: foreign']],
    ['with two signatures', `${LINK}&s=x`, ['s: repeated']],
    [
      'with faults of the codec, which come first',
      '?v=1&region=mars',
      ['region: not-allowed', 's: unsigned'],
    ],
  ])('%s', async (_what, query, faults) => {
    expect(await faultsOf(query)).toEqual(faults)
  })

  test('until its key is given up, while a new one signs already', async () => {
    expect(await read(LINK, { keys: [OTHER_KEY, KEY] })).toMatchObject({ kind: 'preset', signer: SIGNER })
    const after = await writeSignedLink(PRESET, { ...OPTIONS, keys: [OTHER_KEY, KEY] })
    expect(await read(after, { keys: [OTHER_KEY] })).toMatchObject({ kind: 'preset' })
    expect(await faultsOf(after)).toEqual(['s: foreign'])
    const late = new Date(NOW.getTime() + 40 * DAY)
    expect(await faultsOf(LINK, { keys: [OTHER_KEY, KEY], now: late })).toEqual(['s: expired'])
  })

  test('when another deployment signed it', async () => {
    expect(await faultsOf(LINK, { keys: [OTHER_KEY] })).toEqual(['s: foreign'])
  })

  test('when it was signed for another page, such as one to practise with', async () => {
    expect(await faultsOf(LINK, { clientId: '99999999-2222-3333-4444-555555555555' })).toEqual(['s: foreign'])
  })

  test('when the key signed something that is not a link', async () => {
    const token = await new SignJWT({ q: '', ...SIGNER })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt(NOW)
      .setExpirationTime(new Date(NOW.getTime() + DAY))
      .sign(KEY)
    expect(await faultsOf(`${UNSIGNED}&s=${token}`)).toEqual(['s: foreign'])
  })

  test('when it is signed in another way', async () => {
    const signature = await signQuery(UNSIGNED, { keys: KEYS, clientId: CLIENT, signer: SIGNER, now: NOW })
    const [, payload] = signature.split('.')
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'onboarding-link+jwt' })).toString(
      'base64url',
    )
    expect(await faultsOf(`${UNSIGNED}&s=${none}.${payload}.`)).toEqual(['s: foreign'])
  })
})

describe('a signature expires', () => {
  const later = (days: number) => ({ now: new Date(NOW.getTime() + days * DAY) })

  test('after 30 days', async () => {
    expect(await faultsOf(LINK, later(29.9))).toMatchObject({ kind: 'preset' })
    expect(await faultsOf(LINK, later(30))).toEqual(['s: expired'])
  })

  test('after the link’s last day', async () => {
    const link = await writeSignedLink(
      { ...PRESET, until: '2030-06-16' },
      { keys: KEYS, clientId: CLIENT, signer: SIGNER, now: NOW },
    )
    expect(await faultsOf(link, later(1))).toMatchObject({ kind: 'preset' })
    expect(await faultsOf(link, later(1.5))).toEqual(['until: expired'])
  })

  test('an expired link is refused, except for a run that began before', async () => {
    const link = await writeSignedLink({ ...PRESET, until: '2030-06-16' }, OPTIONS)
    const after = { offer: OFFER, keys: KEYS, clientId: CLIENT, ...later(40) }
    const what = { preset: { ...PRESET, until: '2030-06-16' }, signer: SIGNER }
    expect(await readEndedSignedLink(link, after)).toEqual(what)
    expect(await readEndedSignedLink(LINK, after)).toEqual({ preset: PRESET, signer: SIGNER })
    for (const other of [
      link.replace('region=eu', 'region=us'),
      splitSignature(link).rest,
      `${link}&s=x`,
      '?v=1&s=x',
    ])
      expect(await readEndedSignedLink(other, after)).toBeNull()
    expect(await readEndedSignedLink(LINK, { ...after, keys: [OTHER_KEY] })).toBeNull()
  })

  test('an expired link is reported as expired', async () => {
    const reading = await read(LINK, later(31))
    expect(reading).toMatchObject({ faults: [{ came: '2030-07-15T12:00:00.000Z' }] })
  })
})

test('a link that names no run is not signed', async () => {
  const options = { keys: KEYS, clientId: CLIENT, signer: SIGNER, now: NOW }
  await expect(writeSignedLink({ product: 'sales' }, options)).rejects.toThrow(RangeError)
})

test('a signer’s name is safe to show', async () => {
  const signer = { name: 'Mina\u202Eanim', account: 'x'.repeat(200) }
  const link = await writeSignedLink(PRESET, { keys: KEYS, clientId: CLIENT, signer, now: NOW })
  expect(await read(link)).toMatchObject({
    signer: { name: 'MinaU+202Eanim', account: expect.stringMatching(/^x+…$/) },
  })
})

test('a very long signer’s name still gives a short link', async () => {
  const signer = { name: 'x'.repeat(10_000), account: 'y'.repeat(10_000) }
  const link = await writeSignedLink(PRESET, { ...OPTIONS, signer })
  expect(link.length).toBeLessThan(700)
})
