import { expect, test } from 'vitest'
import { scrub, scrubPath, type Ticks } from './scrub'

const NOTHING: Ticks = { withNames: false, withIds: false }
const EVERYTHING: Ticks = { withNames: true, withIds: true }
const ID = '1a2b3c4d-0000-4000-8000-00000000beef'
const GRANT = 'ZYPmTbqYgkyaHrCMl_3Q6mgpKhsW8dxPhsxpmgbMUhY'
const SECRET = 'abc8Q~0123456789012345678901234567abcd'
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJ0aWQiOiJhYmMifQ.c2lnbmF0dXJl'

test.each([
  ['an id', `key ${ID}.`, 'key 1a2b3c4d….'],
  ['an id without its dashes', `key ${ID.replaceAll('-', '')}`, 'key 1a2b3c4d…'],
  ['the id of a grant', GRANT, 'ZYPmTbqY…'],
  ['an account', 'ada@contoso.com is gone', '[name] is gone'],
  ['a domain', 'This is for contoso.onmicrosoft.com', 'This is for [name]'],
  ['a known name', 'the application Contoso CRM', 'the application [name]'],
  ['a known name in other letters', 'CONTOSO crm', '[name]'],
  ['a known name only as a whole word', 'Contoso CRMs', 'Contoso CRMs'],
  ['permissions, hosts and the types of Graph', 'User.Read graph.microsoft.com microsoft.graph.group', null],
])('without a tick: %s', (_what, text, expected) => {
  expect(scrub(text, NOTHING, ['Contoso CRM'])).toBe(expected ?? text)
})

test('names and ids stay if ticked', () => {
  const text = `ada@contoso.com at contoso.com, ${ID}, ${GRANT}`
  expect(scrub(text, EVERYTHING, ['contoso.com'])).toBe(text)
})

test.each([
  ['a client secret', `value ${SECRET}!`, 'value [secret]!'],
  ['a token', `Bearer ${JWT}`, 'Bearer [token]'],
  ['an opaque token', `code=${'1.AXkA_-'.repeat(20)}`, 'code=[token]'],
])('%s is removed, ticked or not', (_what, text, expected) => {
  expect(scrub(text, EVERYTHING, [])).toBe(expected)
})

test.each([
  [`/applications/${ID}/addPassword`, '/applications/1a2b3c4d…/addPassword'],
  [`/oauth2PermissionGrants/${GRANT}`, '/oauth2PermissionGrants/ZYPmTbqY…'],
  [
    "/applications?$filter=displayName%20eq%20'Contoso''s%20CRM'&$select=id",
    "/applications?$filter=displayName eq '[name]'",
  ],
  [
    "/applications(uniqueName='unified-to-dynamics-365-sales-eu')?$select=id,appId",
    "/applications(uniqueName='unified-to-dynamics-365-sales-eu')",
  ],
  [`/servicePrincipals(appId='${ID}')`, "/servicePrincipals(appId='1a2b3c4d…')"],
  ['/organization?$select=id&$top=1', '/organization?$top=1'],
  ['/me/100%', '/me/100%25'],
])('the path %s', (path, expected) => {
  expect(scrubPath(path, NOTHING, [])).toBe(expected)
})
