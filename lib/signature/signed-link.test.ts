import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Preset } from '@/lib/preset/preset'
import { apart } from './parameter'
import { sealQuery } from './seal'
import { readSignedLink, writeSignedLink } from './signed-link'

const NOW = new Date('2030-06-15T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const KEY: Uint8Array = new Uint8Array(32).fill(7)
const OTHER_KEY = new Uint8Array(32).fill(8)
const SIGNER = { name: 'Mina Müller', account: 'mina@support.example' }
const PRESET: Preset = { product: 'sales', region: 'eu', name: 'Café & Co', ref: 'T-1' }
const LINK = await writeSignedLink(PRESET, { key: KEY, signer: SIGNER, now: NOW })
const UNSIGNED = apart(LINK).rest

function read(query: string, { key = KEY, now = NOW } = {}) {
  return readSignedLink(query, { regions: ['us', 'eu'], key, now })
}

async function faultsOf(query: string, options?: { key?: Uint8Array; now?: Date }) {
  const reading = await read(query, options)
  return reading.kind === 'fault'
    ? reading.faults.map((fault) => `${fault.parameter}: ${fault.problem}`)
    : reading
}

test('a signed link says what it said, and who signed', async () => {
  expect(LINK).toMatch(
    /^\?v=1&product=sales&region=eu&name=Caf%C3%A9%20%26%20Co&ref=T-1&s=[\w-]+\.[\w-]+\.[\w-]+$/,
  )
  expect(await read(LINK)).toEqual({ kind: 'preset', preset: PRESET, signer: SIGNER })
})

test('a mail program may encode it its own way and change the order', async () => {
  const [first = '', ...rest] = LINK.replaceAll('%20', '+').slice(1).split('&')
  expect(await read(`?${[...rest, first].join('&')}`)).toMatchObject({ kind: 'preset', preset: PRESET })
})

describe('it is refused', () => {
  test.each([
    ['without a signature', UNSIGNED, ['s: unsigned']],
    ['when empty', '', ['s: unsigned']],
    ['with a parameter changed', LINK.replace('region=eu', 'region=us'), ['s: foreign']],
    ['with a parameter added', LINK.replace('&s=', '&from=Us&s='), ['s: foreign']],
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

  test('when another deployment signed it', async () => {
    expect(await faultsOf(LINK, { key: OTHER_KEY })).toEqual(['s: foreign'])
  })

  test('when the key signed something that is no link', async () => {
    const token = await new SignJWT({ q: '', ...SIGNER })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt(NOW)
      .setExpirationTime(new Date(NOW.getTime() + DAY))
      .sign(KEY)
    expect(await faultsOf(`${UNSIGNED}&s=${token}`)).toEqual(['s: foreign'])
  })

  test('when it is signed in another way', async () => {
    const seal = await sealQuery(UNSIGNED, { key: KEY, signer: SIGNER, now: NOW })
    const [, payload] = seal.split('.')
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'onboarding-link+jwt' })).toString(
      'base64url',
    )
    expect(await faultsOf(`${UNSIGNED}&s=${none}.${payload}.`)).toEqual(['s: foreign'])
  })
})

describe('its time', () => {
  const later = (days: number) => ({ now: new Date(NOW.getTime() + days * DAY) })

  test('ends after 30 days', async () => {
    expect(await faultsOf(LINK, later(29.9))).toMatchObject({ kind: 'preset' })
    expect(await faultsOf(LINK, later(30))).toEqual(['s: expired'])
  })

  test('ends with the link’s last day', async () => {
    const link = await writeSignedLink(
      { ...PRESET, until: '2030-06-16' },
      { key: KEY, signer: SIGNER, now: NOW },
    )
    expect(await faultsOf(link, later(1))).toMatchObject({ kind: 'preset' })
    expect(await faultsOf(link, later(1.5))).toEqual(['until: expired'])
  })

  test('is told when it is over', async () => {
    const reading = await read(LINK, later(31))
    expect(reading).toMatchObject({ faults: [{ came: '2030-07-15T12:00:00.000Z' }] })
  })
})

test('a link that names no run is not signed', async () => {
  const options = { key: KEY, signer: SIGNER, now: NOW }
  await expect(writeSignedLink({ product: 'sales' }, options)).rejects.toThrow(RangeError)
})

test('a signer’s name is safe to show', async () => {
  const signer = { name: 'Mina\u202Eanim', account: 'x'.repeat(200) }
  const link = await writeSignedLink(PRESET, { key: KEY, signer, now: NOW })
  expect(await read(link)).toMatchObject({
    signer: { name: 'MinaU+202Eanim', account: expect.stringMatching(/^x+…$/) },
  })
})
