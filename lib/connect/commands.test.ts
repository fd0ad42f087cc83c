import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { posixCommand, powershellCommand } from './commands'
import { tokenRequest } from './token-request'

const ID = '11111111-2222-4333-8444-55555555555a'
const PARTS = { authority: 'https://login.microsoftonline.com', tenantId: ID, clientId: ID, apiId: ID }

/** Whatever a shell may read as more than a text. */
const NASTY = [
  `'`,
  '"',
  '`',
  '$(',
  ';',
  '|',
  '&',
  '\n',
  '\r',
  '\\',
  ' ',
  '{',
  '#',
  '%',
  '@',
  '\0',
  '‘',
  '’',
  '“',
]

/** An id or an origin that is broken in one place, so that a rule that is open at one end lets it pass. */
const broken = (sound: string) =>
  fc
    .tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 8 }), fc.nat({ max: sound.length }))
    .map(([sign, more, at]) => sound.slice(0, at) + sign + more + sound.slice(at))

test('an id or an address of another form never becomes a command', () => {
  const key = fc.constantFrom(...(['authority', 'tenantId', 'clientId', 'apiId'] as const))
  fc.assert(
    fc.property(
      key.chain((name) => fc.tuple(fc.constant(name), broken(PARTS[name]))),
      ([name, value]) => {
        expect(tokenRequest({ ...PARTS, [name]: value }), value).toBeNull()
      },
    ),
    { numRuns: 5_000 * inject('share') },
  )
  for (const id of ['', 'contoso.onmicrosoft.com', `${ID}0`, ID.replaceAll('-', '')])
    expect(tokenRequest({ ...PARTS, tenantId: id })).toBeNull()
  for (const authority of ['', 'ftp://a', 'https://a/', 'https://a@b', 'https://a:', 'https://a?b'])
    expect(tokenRequest({ ...PARTS, authority })).toBeNull()
})

test.each(['https://login.microsoftonline.com', 'http://localhost:4400', 'http://[::1]:4400'])(
  'the commands are one line each and ask %s for the tenant’s token',
  (authority) => {
    const request = tokenRequest({ ...PARTS, authority })
    if (!request) throw new RangeError('no request')
    const address = `${authority}/${ID}/oauth2/v2.0/token`
    for (const command of [posixCommand(request), powershellCommand(request)]) {
      expect(command).not.toMatch(/[\n\r]/)
      expect(command).toContain(address)
      expect(command).toContain(`${ID}/.default`)
    }
    // Two quotes, around the script: a third would end it.
    expect(posixCommand(request).split(`'`)).toHaveLength(3)
  },
)

test('PowerShell gets every outside text in single quotes, in which it reads nothing, and shows no token', () => {
  const request = tokenRequest(PARTS)
  if (!request) throw new RangeError('no request')
  const command = powershellCommand(request)
  const quoted = [...command.matchAll(/'([^']*)'/g)].map(([, text]) => text)
  expect(quoted).toEqual([
    'client_secret',
    request.address,
    'client_credentials',
    request.clientId,
    request.scope,
    '',
  ])
  expect(command).not.toContain('access_token')
  expect(command.match(/Select-Object [\w, ]+/g)).toEqual([
    'Select-Object token_type, expires_in ',
    'Select-Object error, error_description ',
  ])
})
