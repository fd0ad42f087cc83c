import { createSandbox, type SeedName } from 'entra-sandbox'
import { expect, test } from 'vitest'
import { loadWords } from '../words/load'
import { say } from '../words/say'
import { type Application, type Directory, directory } from './answers'
import { changesBetween, permissionsKey } from './changes'

const { practice, format } = await loadWords('en', 'en')

const { control } = createSandbox({ origin: () => 'http://sandbox.test' })

function companyOf(seed: SeedName): Directory {
  return directory.parse(JSON.parse(JSON.stringify(control.world(control.createWorld({ seed }).tenantId))))
}

const after = companyOf('app-exists')
const [app] = after.applications as [Application]
const nothing: Directory = { ...after, applications: [], deleted: [], grants: [], principals: [] }

function withApp(changes: Partial<Application>): Directory {
  return { ...after, applications: [{ ...app, ...changes }] }
}

const kinds = (before: Directory, now: Directory) =>
  changesBetween(before, now).map(({ key, kind }) => [key, kind])
const words = (before: Directory, now: Directory) =>
  changesBetween(before, now).map(({ happened }) => say(practice.happened, happened, format))

test('two equal readings have no changes', () => {
  expect(changesBetween(after, structuredClone(after))).toEqual([])
})

test('the changes of a run are listed in its order', () => {
  const told = words(nothing, after).join('\n')
  expect(told).toMatch(
    /was registered[\s\S]*service principal “Fabrikam Practice” was created[\s\S]*Consent was given: Fabrikam Practice may use openid, email, offline_access of Microsoft Graph, for everyone/,
  )
})

test('permissions are named by value', () => {
  const [change] = changesBetween(withApp({ access: [] }), after)
  expect(change).toEqual({
    key: permissionsKey(app),
    kind: 'changed',
    happened: {
      kind: 'permissions',
      name: 'Fabrikam Practice',
      apis: [
        { api: 'Microsoft Graph', values: ['openid', 'email', 'offline_access'] },
        { api: 'Dataverse', values: ['user_impersonation'] },
      ],
    },
  })
  expect(words(after, withApp({ access: [] }))).toEqual([
    expect.stringContaining('no API permissions any more'),
  ])
})

test('secrets are named by their hint', () => {
  const [secret] = app.secrets
  expect(kinds(withApp({ secrets: [] }), after)).toEqual([[secret?.keyId, 'new']])
  expect(kinds(after, withApp({ secrets: [] }))).toEqual([[secret?.keyId, 'gone']])
  expect(words(withApp({ secrets: [] }), after)[0]).toContain(secret?.hint)
})

test('the changed fields are named', () => {
  const other = { name: 'Other', audience: 'AzureADMyOrg', redirectUris: [] }
  expect(words(withApp(other), after)).toEqual([
    '“Fabrikam Practice”: name, supported account types, and redirect URIs changed',
  ])
})

test('a consent that grows is a change; an ended consent is named by its old scopes', () => {
  const less = after.grants.map((grant) => ({ ...grant, scopes: grant.scopes.slice(0, 1) }))
  expect(kinds({ ...after, grants: less }, after)).toContainEqual([after.grants[0]?.id, 'changed'])
  expect(words(after, { ...after, grants: [] })).toContainEqual(
    expect.stringMatching(/^Consent was withdrawn: Fabrikam Practice .* of Dataverse/),
  )
})

test('deleting, restoring and permanently deleting are different changes', () => {
  const deleted = { ...nothing, deleted: [app] }
  const there = { ...nothing, applications: [app] }
  expect(words(there, deleted)[0]).toContain('can be restored')
  expect(words(deleted, there)).toEqual(['“Fabrikam Practice” was restored'])
  expect(words(deleted, nothing)).toEqual(['“Fabrikam Practice” was deleted for good'])
  expect(words(there, nothing)).toEqual(['“Fabrikam Practice” was removed'])
})
