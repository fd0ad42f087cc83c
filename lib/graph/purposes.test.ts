import { expect, test } from 'vitest'
import type { NamedCall } from '@/lib/problem/call'
import { createWorld, gatewayFor, network, signIn } from '@/lib/steps/testing/world'
import { findingOf } from './purposes'

const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const
const run = { marker: 'unified-to-dynamics-365-sales-us', appName: 'Acme CRM' }

async function start() {
  const reports: NamedCall[] = []
  const world = createWorld()
  const gateway = gatewayFor(await signIn(world, 'ada', ALL), network, (call) => reports.push(call))
  return { gateway, world, last: () => reports.at(-1) }
}

test('a batch says what it is for and what it found', async () => {
  const { gateway, last } = await start()
  await gateway.read({ run })
  expect(last()).toMatchObject({ purpose: 'looks-for-application', state: 'answered', finding: 'none' })
  const { objectId } = await gateway.registerApplication({
    uniqueName: run.marker,
    displayName: 'Acme CRM',
    signInAudience: 'AzureADMultipleOrgs',
    redirectUris: ['https://api.unified.to/oauth/code'],
    tags: [run.marker],
  })
  expect(last()).toMatchObject({ purpose: 'creates-application', status: 201 })
  await gateway.read({ run })
  expect(last()).toMatchObject({ purpose: 'looks-for-application', finding: 'found' })
  await gateway.read({ application: { objectId } })
  expect(last()).toMatchObject({ purpose: 'reads-application', finding: 'found' })
  await gateway.read({ ownersOf: objectId })
  expect(last()).toMatchObject({ purpose: 'reads-owners', finding: 'none' })
  expect(findingOf({ ownersOf: objectId }, { owners: ['someone'] })).toBe('found')
  await gateway.updateApplication(objectId, { requiredAccess: [] })
  expect(last()).toMatchObject({ purpose: 'lists-permissions' })
  await gateway.updateApplication(objectId, { tags: [] })
  expect(last()).toMatchObject({ purpose: 'changes-application' })
})

test('a batch with a refused part says so', async () => {
  const reports: NamedCall[] = []
  const refusing: typeof fetch = async () =>
    Response.json({ responses: [{ id: '0', status: 503, headers: {}, body: { error: { code: 'busy' } } }] })
  const person = await signIn(createWorld(), 'ada', ALL)
  const gateway = gatewayFor(person, refusing, (call) => reports.push(call))
  await expect(gateway.read({ run })).rejects.toMatchObject({ problem: { kind: 'microsoft-busy' } })
  expect(reports.at(-1)).toMatchObject({ purpose: 'looks-for-application', finding: 'refused' })
})
