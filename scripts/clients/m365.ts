import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from 'entra-sandbox/answers'
import { z } from 'zod'
import {
  DATAVERSE,
  DATAVERSE_SCOPE,
  GRAPH,
  GRAPH_SCOPES,
  hasGrants,
  hasSecret,
  isAsAsked,
  isGone,
  NAME,
  onlyApplication,
  REDIRECT,
} from './job'
import { signInWithCode } from './person'
import { directoryOf, findings, letIn, newWorld, type Place } from './place'
import { ask, askWithPerson, type Program } from './program'
import type { Check } from './report'
import { checkSameRun } from './same-run'

/** Microsoft Graph Command Line Tools: since version 10 the CLI wants to be told as which client it signs in. */
const CLIENT = '14d82eec-204b-4c2f-b7e8-296a70dab67e'
const SCOPES = ['openid', 'profile', 'offline_access', 'User.Read', 'Application.ReadWrite.All']
const MAY = [...SCOPES, 'DelegatedPermissionGrant.ReadWrite.All']

function m365(script: string, { home }: Place): Program {
  const settings = join(home, '.config/configstore')
  mkdirSync(settings, { recursive: true })
  writeFileSync(
    join(settings, 'cli-m365-config.json'),
    JSON.stringify({ disableTelemetry: true, output: 'json', prompt: false }),
  )
  const { PATH, NODE_EXTRA_CA_CERTS } = process.env
  return {
    command: process.execPath,
    args: [script],
    env: { PATH, NODE_EXTRA_CA_CERTS, HOME: home, CLIMICROSOFT365_NOUPDATE: '1', CI: '1' },
  }
}

/** Signs Ada in to a new world. */
async function signIn(cli: Program, place: Place, check: Check): Promise<World> {
  const world = await newWorld(place)
  const ada = `ada@${world.domain}`
  await letIn(place, world, CLIENT, MAY)
  await check('m365 login: device code', async () => {
    const args = ['login', '--authType', 'deviceCode', '--appId', CLIENT, '--tenant', world.tenantId]
    const status = await askWithPerson(cli, args, (said) => signInWithCode(said, ada))
    assert.equal(z.looseObject({ connectedAs: z.string() }).parse(status).connectedAs, ada)
  })
  return world
}

/** The page's run as commands for CLI for Microsoft 365, which is called by its name. */
export async function checkM365Script(script: string, place: Place, check: Check): Promise<void> {
  const cli = m365(script, place)
  const world = await signIn(cli, place, check)
  const folder = join(place.home, 'bin')
  mkdirSync(folder)
  const named = `#!/bin/sh\nexec "${cli.command}" "${script}" "$@"\n`
  writeFileSync(join(folder, 'm365'), named, { mode: 0o755 })
  const env = { ...cli.env, PATH: `${folder}:${process.env['PATH']}` }
  await checkSameRun('m365', { env }, world, place, check)
}

/** CLI for Microsoft 365: registers the application, with consent and secret, looks at it, removes it. */
export async function checkM365(script: string, place: Place, check: Check): Promise<void> {
  const cli = m365(script, place)
  const world = await signIn(cli, place, check)

  const delegated = [
    ...GRAPH_SCOPES.map(([name]) => `https://graph.microsoft.com/${name}`),
    `${DATAVERSE}/${DATAVERSE_SCOPE[0]}`,
  ]
  const made = await check('m365 entra app add', async () => {
    const args = [
      '--name',
      NAME,
      '--multitenant',
      '--withSecret',
      '--redirectUris',
      REDIRECT,
      '--platform',
      'web',
    ]
    const consent = ['--apisDelegated', delegated.join(','), '--grantAdminConsent']
    return added.parse(await ask(cli, ['entra', 'app', 'add', ...args, ...consent]))
  })

  await check('the directory holds what m365 was asked for', async () => {
    const directory = await directoryOf(place, world)
    const app = onlyApplication(directory)
    assert.deepEqual([app.id, app.appId, world.tenantId], [made.objectId, made.appId, made.tenantId])
    isAsAsked(app, CLIENT)
    hasSecret(app, made.secrets[0].displayName, made.secrets[0].value)
    hasGrants(directory, app.appId, {
      [GRAPH]: GRAPH_SCOPES.map(([name]) => name),
      [DATAVERSE]: [DATAVERSE_SCOPE[0]],
    })
  })

  await check('m365 entra app get', async () => {
    const app = await ask(cli, ['entra', 'app', 'get', '--appId', made.appId])
    const { ownerIds: _, ...stored } = onlyApplication(await directoryOf(place, world))
    assert.deepEqual(app, stored)
  })

  await check('m365 entra app permission list', async () => {
    const list = permissions.parse(
      await ask(cli, ['entra', 'app', 'permission', 'list', '--appId', made.appId]),
    )
    const pairs = list.map(({ resourceId, permission, type }) => [resourceId, permission, type])
    const asked = [
      ...GRAPH_SCOPES.map(([name]) => [GRAPH, name, 'Delegated']),
      [DATAVERSE, DATAVERSE_SCOPE[0], 'Delegated'],
    ]
    assert.deepEqual(pairs.sort(), asked.sort())
  })

  await check('m365 entra app remove', async () => {
    await ask(cli, ['entra', 'app', 'remove', '--appId', made.appId, '--force'])
    isGone(await directoryOf(place, world), made.appId)
  })

  await check('m365 heard nothing that Microsoft would not say', async () => {
    assert.deepEqual(await findings(place, world), [])
  })
}

const added = z.object({
  appId: z.string(),
  objectId: z.string(),
  tenantId: z.string(),
  secrets: z.tuple([z.object({ displayName: z.string(), value: z.string() })]),
})
const permissions = z.array(
  z.looseObject({ resourceId: z.string(), permission: z.string(), type: z.string() }),
)
