import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoted } from './paths'
import { readsFor } from './reads'

const MARKER = 'unified-to-dynamics-365-sales-us'

function filtersFor(appName: string): string[] {
  return readsFor({ run: { marker: MARKER, appName } }).map(({ url }) => {
    return new URL(url, 'https://graph.microsoft.com/v1.0/').searchParams.get('$filter') ?? ''
  })
}

test.each([
  ['O’Brien & Söhne', 'O’Brien & Söhne'],
  ["O'Brien", "O''Brien"],
  ["''", "''''"],
  ['100% #1 + more?', '100% #1 + more?'],
  ['a/b\\c', 'a/b\\c'],
  ['日本語 👩‍💻', '日本語 👩‍💻'],
  ["x' or startswith(displayName,'", "x'' or startswith(displayName,''"],
])('the name %s stays one value', (appName, inside) => {
  expect(filtersFor(appName)).toContain(`displayName eq '${inside}'`)
})

test('for any name the query has its two parts and the name can be read from it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (appName) => {
      const [read] = readsFor({ run: { marker: MARKER, appName } }).filter(({ url }) =>
        url.includes('displayName%20eq'),
      )
      const url = new URL(read?.url ?? '', 'https://graph.microsoft.com/v1.0/')
      expect([...url.searchParams.keys()]).toEqual(['$filter', '$top', '$select'])
      expect(url.hash).toBe('')
      const value = /^displayName eq '(.*)'$/su.exec(url.searchParams.get('$filter') ?? '')?.[1]
      expect(value?.replaceAll("''", "'")).toBe(appName)
    }),
  )
})

test('a key in a path is quoted and encoded', () => {
  expect(quoted("it's a key/with?signs")).toBe("'it''s%20a%20key%2Fwith%3Fsigns'")
})

test('a run is searched by key, by tag, by name and among the deleted', () => {
  const urls = readsFor({ run: { marker: MARKER, appName: 'Unified.to' } }).map(({ url }) =>
    decodeURIComponent(url),
  )
  expect(urls.map((url) => url.split('$select')[0])).toEqual([
    `/applications(uniqueName='${MARKER}')?`,
    `/applications?$filter=tags/any(t:t eq '${MARKER}')&$top=999&`,
    "/applications?$filter=displayName eq 'Unified.to'&$top=999&",
    '/directory/deletedItems/microsoft.graph.application?',
  ])
})

test('the tenant-wide consent is read, or what one person gave', () => {
  const [forAll] = readsFor({ grantsOf: 'b1f0' })
  expect(decodeURIComponent(forAll?.url ?? '')).toBe(
    "/oauth2PermissionGrants?$filter=clientId eq 'b1f0' and consentType eq 'AllPrincipals'",
  )
  const [own] = readsFor({ ownGrantsOf: { principal: 'b1f0', person: 'c2' } })
  expect(decodeURIComponent(own?.url ?? '')).toBe(
    "/oauth2PermissionGrants?$filter=clientId eq 'b1f0' and principalId eq 'c2'",
  )
})

test('everything that a run can want at once fits into one batch', () => {
  const wanted = {
    identity: true,
    run: { marker: MARKER, appName: 'Unified.to' },
    application: { objectId: 'a' },
    principals: ['a', 'b', 'c'],
    grantsOf: 'a',
    ownGrantsOf: { principal: 'a', person: 'b' },
  }
  expect(readsFor(wanted).length).toBeLessThanOrEqual(20)
  expect(readsFor({})).toEqual([])
})
