import { expect, test } from 'vitest'
import { createWorld, gatewayFor, signIn } from '@/lib/steps/testing/world'
import type { Gateway } from './gateway'
import { scopeFor } from './scopes'

const ID = '6f2c1d4e-93b7-4c0e-8a51-1d2e3f405162'

test.each([
  [['/me?$select=id', '/organization'], 'User.Read'],
  [['/me/transitiveMemberOf?$skiptoken=x'], 'User.Read'],
  [['/me', "/applications(uniqueName='x')"], 'Application.ReadWrite.All'],
  [['/meetings'], 'Application.ReadWrite.All'],
  [['/applications/x/addPassword'], 'Application.ReadWrite.All'],
  [['/oauth2PermissionGrants/x'], 'DelegatedPermissionGrant.ReadWrite.All'],
  [['/applications/x', '/oauth2PermissionGrants?$filter=x'], 'DelegatedPermissionGrant.ReadWrite.All'],
] as const)('%j needs %s', (paths, scope) => {
  expect(scopeFor(paths)).toBe(scope)
})

test.each<[string, (gateway: Gateway) => Promise<unknown>, string]>([
  ['who is signed in', (gateway) => gateway.read({ identity: true }), 'User.Read'],
  [
    'an application',
    (gateway) => gateway.read({ application: { objectId: ID } }),
    'Application.ReadWrite.All',
  ],
  [
    'an application and its consents',
    (gateway) => gateway.read({ application: { objectId: ID }, grantsOf: ID }),
    'DelegatedPermissionGrant.ReadWrite.All',
  ],
  [
    'a new principal',
    (gateway) => gateway.addPrincipal(ID, { of: 'own-application' }),
    'Application.ReadWrite.All',
  ],
  [
    'a new consent',
    (gateway) => gateway.addGrant(ID, ID, ['openid'], 'Microsoft Graph'),
    'DelegatedPermissionGrant.ReadWrite.All',
  ],
])('the gateway asks for the token by what it needs: %s', async (_, call, scope) => {
  const person = await signIn(createWorld(), 'ada')
  const asked: string[] = []
  const token = (scope: string) => {
    asked.push(scope)
    return Promise.reject(new Error('no token here'))
  }
  await expect(call(gatewayFor({ ...person, token }))).rejects.toThrow()
  expect(asked).toEqual([scope])
})
