import { describe, expect, test } from 'vitest'
import { OFFER } from '@/lib/preset/testing/offer'
import * as z from '@/lib/schema/zod'
import type { LinkFault } from './fault'
import { type Preset, presetCodec, readableIn, readLink, writeLink } from './preset'

const OPTIONS = { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') }

function read(query: string) {
  return readLink(query, OPTIONS)
}

function faults(query: string): readonly LinkFault[] {
  const reading = read(query)
  return reading.kind === 'fault' ? reading.faults : []
}

/** `name: too-long`, one per fault. */
function faultNames(query: string): string[] {
  return faults(query).map(({ parameter, problem }) => `${parameter}: ${problem}`)
}

/** A query with one parameter, well encoded. */
function link(parameter: string, value: string): string {
  return `?${new URLSearchParams({ v: '1', [parameter]: value })}`
}

/** A public key. */
const KEY = 'uGnVG-yQ2pz5iUCdq0k1Eb9nxjT4YH9jLqNOi1MbXP9XFx-q5yg4Uv-k2bqOxWD4a1H3qN2tQxT1hE9ztLfMgw'

describe('a good link', () => {
  const preset: Preset = {
    until: '2030-12-31',
    from: 'Support (Contoso Inc.)',
    lang: 'de',
    ref: 'TICKET-1 #2: a/b_c.d',
    account: "o'neil+1@contoso.com",
    tenant: 'contoso.onmicrosoft.com',
    description: 'Unified.to, 100 % “ours” 👩‍💻',
    name: 'Zoë & Söhne = 株式会社?',
    region: 'eu',
    product: 'sales',
  }

  test('says everything, always in the same order', () => {
    const query = writeLink(preset)
    expect([...new URLSearchParams(query).keys()].join()).toBe(
      'v,product,region,name,description,tenant,account,ref,from,lang,until',
    )
    expect(read(query)).toEqual({ kind: 'preset', preset })
    expect(read(query.slice(1))).toEqual({ kind: 'preset', preset })
  })

  test('survives mail and chat programs', () => {
    expect(writeLink({ from: 'We (*Contoso* Inc.)!', account: 'admin@contoso.com' })).toBe(
      '?v=1&account=admin@contoso.com&from=We%20%28%2AContoso%2A%20Inc.%29%21',
    )
    expect(writeLink({ from: 'Contoso Inc.' })).toBe('?v=1&from=Contoso%20Inc%2E')
  })

  test('without parameters is an empty preset', () => {
    expect(writeLink({})).toBe('')
    for (const query of ['', '?', '?v=1']) expect(read(query)).toEqual({ kind: 'preset', preset: {} })
  })

  test('is read in one form: composed characters, a tenant in lower case', () => {
    const reading = { kind: 'preset', preset: { name: 'Zo\u00EB', tenant: 'contoso.com' } }
    expect(read('?v=1&name=Zoe%CC%88&tenant=Contoso.COM')).toEqual(reading)
    expect(writeLink({ name: 'Zoe\u0308', tenant: 'Contoso.COM' })).toBe(
      '?v=1&name=Zo%C3%AB&tenant=contoso.com',
    )
  })

  test('counts characters, not code units', () => {
    expect(faultNames(link('from', '😀'.repeat(60)))).toEqual([])
    expect(faultNames(link('from', '😀'.repeat(61)))).toEqual(['from: too-long'])
  })

  test('is valid through the end of its last day in UTC', () => {
    const at = (now: string) => readLink('?v=1&until=2030-06-15', { ...OPTIONS, now: new Date(now) }).kind
    expect(at('2030-06-15T23:59:59.999Z')).toBe('preset')
    expect(at('2030-06-16T00:00:00Z')).toBe('fault')
  })
})

describe('a bad link has this fault:', () => {
  test.each([
    ['unknown parameter', '?v=1&redirect_uri=x', ['redirect_uri: unknown']],
    ['unknown parameter with a name every object has', '?v=1&__proto__=x', ['__proto__: unknown']],
    ['parameter without a name', '?v=1&=x', [': unknown']],
    ['parameter that cannot be decoded', '?v=1&%E0=x', ['%E0: unknown']],
    ['parameter in other letters', '?v=1&Product=sales', ['Product: unknown']],
    ['link copied out of HTML', '?v=1&amp;region=eu', ['amp;region: unknown']],
    ['repeated parameter', '?v=1&region=eu&region=eu', ['region: repeated']],
    ['repeated version', '?v=1&v=1', ['v: repeated']],
    ['no version', '?product=sales', ['v: missing-version']],
    ['no version and an unknown parameter', '?foo', ['v: missing-version', 'foo: unknown']],
    ['later version', '?v=2', ['v: unsupported-version']],
    ['empty version', '?v=', ['v: unsupported-version']],
    ['unknown product', '?v=1&product=marketing', ['product: not-allowed']],
    ['language that the page does not speak', '?v=1&lang=fr', ['lang: not-allowed']],
    ['language with a country', '?v=1&lang=de-AT', ['lang: not-allowed']],
    ['no language', '?v=1&lang=', ['lang: not-allowed']],
    ['region of no deployment', '?v=1&region=mars', ['region: not-allowed']],
    ['web address', link('from', 'https://evil.example'), ['from: not-allowed']],
    ['full-width web address', link('name', 'https：／／evil.example'), ['name: not-allowed']],
    ['web address as a reference', link('ref', 'http://evil.example'), ['ref: not-allowed']],
    ['client secret', link('description', `abc8Q~${'x'.repeat(34)}`), ['description: not-allowed']],
    ['long name', link('name', 'x'.repeat(121)), ['name: too-long']],
    ['long reference', link('ref', 'x'.repeat(61)), ['ref: too-long']],
    ['long account', link('account', `${'x'.repeat(102)}@contoso.com`), ['account: too-long']],
    ['hidden direction', link('from', 'a\u202Eb'), ['from: forbidden-character']],
    ['line break', link('name', 'a\nb'), ['name: forbidden-character']],
    ['HTML', link('name', '<b>x</b>'), ['name: forbidden-character']],
    ['lone surrogate', '?v=1&name=a\uD800b', ['name: forbidden-character']],
    ['reference in other letters', link('ref', 'Fäll-1'), ['ref: forbidden-character']],
    ['space at the end', link('name', 'x '), ['name: malformed']],
    ['nothing', '?v=1&name=', ['name: malformed']],
    ['broken encoding', '?v=1&name=%E0%A4', ['name: malformed']],
    ['tenant that is no domain', link('tenant', 'organizations'), ['tenant: malformed']],
    ['tenant that is a network address', link('tenant', '127.0.0.1'), ['tenant: malformed']],
    ['account without a domain', link('account', 'admin'), ['account: malformed']],
    ['account with two domains', link('account', 'a@b.com@c.com'), ['account: malformed']],
    ['day that does not exist', link('until', '2031-02-30'), ['until: malformed']],
    ['day that never was', link('until', '2001-02-30'), ['until: malformed']],
    ['day in other words', link('until', '31.12.2030'), ['until: malformed']],
    ['day that is over', link('until', '2030-06-14'), ['until: expired']],
    [
      'account of another tenant',
      '?v=1&tenant=contoso.onmicrosoft.com&account=a@Fabrikam.onmicrosoft.com',
      ['account: contradictory'],
    ],
    [
      'account in the mail domain of another tenant',
      '?v=1&tenant=contoso.onmicrosoft.com&account=a@fabrikam.mail.onmicrosoft.com',
      ['account: contradictory'],
    ],
    ['key without a name', `?v=1&seal=${KEY}`, ['seal: incomplete']],
    ['name without a key', '?v=1&to=Dora', ['to: incomplete']],
    ['key with one wrong character', `?v=1&to=Dora&seal=${KEY.replace(/.$/, 'A')}`, ['seal: malformed']],
    ['key that was cut', `?v=1&to=Dora&seal=${KEY.slice(0, -1)}`, ['seal: malformed']],
    ['receiver with markup', `?v=1&to=%3Cb%3E&seal=${KEY}`, ['to: forbidden-character']],
  ])('%s', (_what, query, expected) => {
    expect(faultNames(query)).toEqual(expected)
  })

  test('several faults are all reported', () => {
    const query =
      '?v=2&product=x&name=&until=2001-01-01&foo=1&ref=a&ref=b&tenant=a.onmicrosoft.com&account=x@b.onmicrosoft.com'
    expect(faultNames(query).sort()).toEqual([
      'account: contradictory',
      'foo: unknown',
      'name: malformed',
      'product: not-allowed',
      'ref: repeated',
      'until: expired',
      'v: unsupported-version',
    ])
  })

  test('thousands of unknown parameters are not all listed', () => {
    expect(faults(`?v=1&${Array.from({ length: 5000 }, (_, index) => `p${index}`).join('&')}`)).toHaveLength(
      20,
    )
  })
})

test.each([
  ['contoso.onmicrosoft.com', 'ada@contoso.onmicrosoft.com'],
  ['contoso.onmicrosoft.com', 'ada@Contoso.onmicrosoft.com'],
  ['contoso.onmicrosoft.com', 'ada@contoso.mail.onmicrosoft.com'],
  ['contoso.onmicrosoft.com', 'ada@contoso.com'],
  ['contoso.com', 'ada@contoso.onmicrosoft.com'],
  ['11111111-2222-3333-4444-555555555555', 'bob_gmail.com#EXT#@contoso.onmicrosoft.com'],
])('tenant %s and account %s may belong together', (tenant, account) => {
  expect(read(writeLink({ tenant, account }))).toEqual({ kind: 'preset', preset: { tenant, account } })
})

test('the codec alone is as strict as the reader, both ways', () => {
  const codec = presetCodec({ offer: [{ product: 'sales', regions: ['eu'] }] })
  expect(z.safeDecode(codec, '?v=1&region=us').success).toBe(false)
  expect(z.safeEncode(codec, { region: 'us' }).success).toBe(false)
  expect(z.decode(codec, '?v=1&region=eu')).toEqual({ region: 'eu' })
  expect(() => writeLink({ from: 'https://evil.example' })).toThrow()
  expect(() => writeLink({ tenant: 'a.onmicrosoft.com', account: 'x@b.onmicrosoft.com' })).toThrow()
})

test.each([
  ['a good link', 'region=eu&ref=T-1', { region: 'eu', ref: 'T-1' }],
  ['a faulty one without its faults', 'region=mars&ref=T-1&until=2020-01-01&colour=red', { ref: 'T-1' }],
  [
    'one whose parameters disagree',
    'account=x@b.onmicrosoft.com&tenant=a.onmicrosoft.com',
    { tenant: 'a.onmicrosoft.com' },
  ],
  ['one with a parameter twice', 'ref=T-1&region=us&region=eu', { ref: 'T-1' }],
])('of %s the rest can be read', (_what, query, preset) => {
  for (const version of ['v=1&', '', 'v=2&'])
    expect(readableIn(`?${version}${query}`, OPTIONS)).toEqual(preset)
})

test('of a link whose key was damaged the rest is kept, without the name that belongs to it', () => {
  const query = `?v=1&product=sales&ref=T-1&to=Dora&seal=${KEY.slice(1)}A`
  expect(readableIn(query, OPTIONS)).toEqual({ product: 'sales', ref: 'T-1' })
})
