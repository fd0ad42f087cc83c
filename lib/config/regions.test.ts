import { expect, test } from 'vitest'
import { ConfigError, parseEnvironment } from './environment'

const AUSTRALIA = {
  id: 'au',
  name: 'Australia',
  redirectUri: 'https://api-au.unified.to/oauth/code',
  handOver: 'https://app-au.unified.to/integrations/',
}

function parse(regions: unknown) {
  return parseEnvironment({ EXTRA_REGIONS: JSON.stringify(regions) }).extraRegions
}

test('regions of a deployment are used unchanged', () => {
  expect(parse([AUSTRALIA])).toEqual([AUSTRALIA])
  expect(parse([])).toEqual([])
})

test.each(['https://api-au.unified.to/unified/integration/auth', 'http://localhost:4500/auth'])(
  'where a connection is authorized may be named: %s',
  (connect) => {
    expect(parse([{ ...AUSTRALIA, connect }])).toEqual([{ ...AUSTRALIA, connect }])
  },
)

test('a redirect URI may carry a query, as work accounts allow', () => {
  const redirectUri = 'https://api-au.unified.to/oauth/code?region=au'
  expect(parse([{ ...AUSTRALIA, redirectUri }])[0]?.redirectUri).toBe(redirectUri)
})

const { handOver: _, ...withoutHandOver } = AUSTRALIA
const LONG = `https://api-au.unified.to/${'a'.repeat(256)}`

/** What is wrong, the given value, and the place that the message names. */
const FAULTS: readonly [string, unknown, string][] = [
  ['no list', AUSTRALIA, 'the list'],
  ['a list of words', ['au'], '0'],
  ['a field that is missing', [withoutHandOver], '0.handOver'],
  ['a field too many', [{ ...AUSTRALIA, secret: 'x' }], '0'],
  ['capitals in the id', [{ ...AUSTRALIA, id: 'AU' }], '0.id'],
  ['an empty id', [{ ...AUSTRALIA, id: '' }], '0.id'],
  ['an id of 13 characters', [{ ...AUSTRALIA, id: 'a'.repeat(13) }], '0.id'],
  ['an empty name', [{ ...AUSTRALIA, name: '' }], '0.name'],
  ['a name of 41 characters', [{ ...AUSTRALIA, name: 'a'.repeat(41) }], '0.name'],
  ['a redirect URI of 257 characters and more', [{ ...AUSTRALIA, redirectUri: LONG }], '0.redirectUri'],
  ['plain http', [{ ...AUSTRALIA, redirectUri: 'http://api.unified.to/' }], '0.redirectUri'],
  ['a script', [{ ...AUSTRALIA, handOver: 'javascript:alert(1)' }], '0.handOver'],
  ['a path alone', [{ ...AUSTRALIA, handOver: '/integrations/' }], '0.handOver'],
  ['plain http to another machine', [{ ...AUSTRALIA, connect: 'http://api.unified.to/auth' }], '0.connect'],
  ['a query', [{ ...AUSTRALIA, connect: 'https://api.unified.to/auth?redirect=1' }], '0.connect'],
  ['a script', [{ ...AUSTRALIA, connect: 'javascript:alert(1)' }], '0.connect'],
  ['an id that means something else in a key', [{ ...AUSTRALIA, id: 'au-uri' }], '0.id'],
  ['two regions with one id', [AUSTRALIA, { ...AUSTRALIA, name: 'Again' }], 'the list'],
  ['a name in the address', [{ ...AUSTRALIA, redirectUri: 'https://ada@api.unified.to/' }], '0.redirectUri'],
  ['a password', [{ ...AUSTRALIA, redirectUri: 'https://:word@api.unified.to/' }], '0.redirectUri'],
  ['a fault in the second entry', [AUSTRALIA, { ...AUSTRALIA, name: 7 }], '1.name'],
  ...['!', '$', "'", '(', ')', ',', ';', '*', '#', ' '].map((sign): [string, unknown, string] => [
    `${sign} in a redirect URI`,
    [{ ...AUSTRALIA, redirectUri: `https://api.unified.to/a${sign}b` }],
    '0.redirectUri',
  ]),
]

test.each(FAULTS)('%s is refused', (_, given, place) => {
  const value = JSON.stringify(given)
  expect(() => parse(given)).toThrow(ConfigError)
  expect(() => parse(given)).toThrow(
    `EXTRA_REGIONS at ${place} is ${JSON.stringify(value)}; allowed is a JSON list`,
  )
})

test.each(['au', '[', '{"id":"au"}]'])('text that is not JSON is refused: %s', (value) => {
  expect(() => parseEnvironment({ EXTRA_REGIONS: value })).toThrow(
    `EXTRA_REGIONS is ${JSON.stringify(value)}; allowed is a JSON list`,
  )
})
