import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { readSupportToken, type SupportRules } from './support'

const CLIENT = '11111111-2222-3333-4444-555555555555'
const OURS = 'aaaaaaaa-0000-4000-8000-000000000001'
const THEIRS = 'bbbbbbbb-0000-4000-8000-000000000002'
/** The name that Entra makes up for a guest. */
const GUEST = 'mina_other.example#EXT#@support.example'
const NOW = new Date('2030-06-15T12:00:00Z')
const HOUR = 60 * 60 * 1000

const { publicKey, privateKey } = await generateKeyPair('RS256')
const stranger = await generateKeyPair('RS256')
const published = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] })
const issuerOf = (tenant: string) => `https://login.example/${tenant}/v2.0`

const RULES: SupportRules = {
  clientId: CLIENT,
  tenants: [OURS],
  authority: (tenant) => ({ issuer: issuerOf(tenant), keys: published }),
  now: NOW,
}

type Change = { claims?: object; key?: CryptoKey; audience?: string; issuer?: string; expires?: number }

function token({
  claims = {},
  key = privateKey,
  audience = CLIENT,
  issuer = issuerOf(OURS),
  expires = HOUR,
}: Change = {}) {
  const said = { tid: OURS, name: 'Mina Müller', preferred_username: 'mina@support.example', ...claims }
  return new SignJWT(said)
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setAudience(audience)
    .setIssuer(issuer)
    .setIssuedAt(NOW)
    .setExpirationTime(new Date(NOW.getTime() + expires))
    .sign(key)
}

test('a member of support is identified by name and account', async () => {
  expect(await readSupportToken(await token(), RULES)).toEqual({
    kind: 'member',
    signer: { name: 'Mina Müller', account: 'mina@support.example' },
  })
})

test.each<[string, Change, string]>([
  ['another tenant', { claims: { tid: THEIRS }, issuer: issuerOf(THEIRS) }, 'stranger'],
  ['a guest of our tenant', { claims: { idp: issuerOf(THEIRS) } }, 'stranger'],
  ['our tenant, said by the token of another', { issuer: issuerOf(THEIRS) }, 'refused'],
  ['another audience', { audience: '00000003-0000-0000-c000-000000000000' }, 'refused'],
  ['another key', { key: stranger.privateKey }, 'refused'],
  ['a token that is over', { expires: -2 * HOUR }, 'refused'],
  ['a token without a name', { claims: { name: '' } }, 'refused'],
  ['a tenant that is no id', { claims: { tid: '../evil' } }, 'refused'],
  ['an access token for this page’s own API', { claims: { scp: 'access_as_user' } }, 'refused'],
  ['an access token that names the client it was made for', { claims: { azp: CLIENT } }, 'refused'],
  ['an access token of version 1', { claims: { appid: CLIENT } }, 'refused'],
  ['an access token that says its type', { claims: { idtyp: 'app' } }, 'refused'],
  ['a guest by the claim acct', { claims: { acct: 1 } }, 'stranger'],
  ['a guest by the claim acct, as text', { claims: { acct: '1' } }, 'stranger'],
  ['a guest by the account’s name', { claims: { preferred_username: GUEST } }, 'stranger'],
  ['a guest by the claim upn', { claims: { upn: GUEST.toLowerCase() } }, 'stranger'],
  ['a guest with a personal account', { claims: { idp: 'live.com' } }, 'stranger'],
  ['a guest from another tenant', { claims: { idp: `https://sts.windows.net/${THEIRS}/` } }, 'stranger'],
])('%s may not sign', async (_what, change, kind) => {
  expect(await readSupportToken(await token(change), RULES)).toEqual({ kind })
})

test.each<[string, object]>([
  ['the claim acct says so', { acct: 0 }],
  ['the own tenant is the identity provider', { idp: `https://sts.windows.net/${OURS}/` }],
  // Microsoft lists app roles among the claims of an ID token.
  ['app roles are assigned', { roles: ['Support'] }],
])('a member signs where %s', async (_what, claims) => {
  expect(await readSupportToken(await token({ claims }), RULES)).toMatchObject({ kind: 'member' })
})

test('a name and an account of any length are cut to what is shown', async () => {
  const claims = { name: `\u202E${'x'.repeat(10_000)}`, preferred_username: 'y'.repeat(10_000) }
  const reading = await readSupportToken(await token({ claims }), RULES)
  expect(reading).toEqual({
    kind: 'member',
    signer: { name: `U+202E${'x'.repeat(33)}…`, account: `${'y'.repeat(79)}…` },
  })
})

test.each(['', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJ0aWQiOiJ4In0.'])('“%s” is not a token', async (text) => {
  expect(await readSupportToken(text, RULES)).toEqual({ kind: 'refused' })
})

test('a token without a signature is refused', async () => {
  const [, payload] = (await token()).split('.')
  const head = Buffer.from('{"alg":"none"}').toString('base64url')
  expect(await readSupportToken(`${head}.${payload}.`, RULES)).toEqual({ kind: 'refused' })
})

test('an unknown tenant is never asked for its keys', async () => {
  const authority = () => {
    throw new Error('asked')
  }
  const theirs = await token({ claims: { tid: THEIRS } })
  expect(await readSupportToken(theirs, { ...RULES, authority })).toEqual({ kind: 'stranger' })
})

test('a failure to fetch keys is not a fault of the token', async () => {
  const keys = () => Promise.reject(new TypeError('fetch failed'))
  const authority = (tenant: string) => ({ issuer: issuerOf(tenant), keys })
  expect(await readSupportToken(await token(), { ...RULES, authority })).toEqual({ kind: 'unreachable' })
})

test('in the practice tenant everyone is support', async () => {
  const theirs = await token({ claims: { tid: THEIRS }, issuer: issuerOf(THEIRS) })
  expect(await readSupportToken(theirs, { ...RULES, tenants: [] })).toMatchObject({ kind: 'member' })
})
