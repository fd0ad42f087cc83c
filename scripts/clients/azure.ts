import assert from 'node:assert/strict'
import type { World } from 'entra-sandbox/answers'
import { z } from 'zod'
import {
  ACCESS,
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
import { directoryOf, findings, newWorld, type Place } from './place'
import { ask, askWithPerson, type Program } from './program'
import type { Check } from './report'
import { checkSameRun } from './same-run'

const CLIENT = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'

function az(command: string, { home, authority }: Place): Program {
  return {
    command,
    args: [],
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      AZURE_CONFIG_DIR: home,
      AZURE_CORE_COLLECT_TELEMETRY: 'no',
      AZURE_CORE_OUTPUT: 'json',
      REQUESTS_CA_BUNDLE: authority,
    },
  }
}

/** Signs Ada in to a new world. */
async function signIn(cli: Program, place: Place, check: Check): Promise<World> {
  const world = await newWorld(place)
  const ada = `ada@${world.domain}`
  await check('az login: device code, no subscription', async () => {
    const args = ['login', '--use-device-code', '--allow-no-subscriptions', '--tenant', world.tenantId]
    const accounts = await askWithPerson(cli, args, (said) => signInWithCode(said, ada))
    const [account] = z.array(z.looseObject({ user: z.object({ name: z.string() }) })).parse(accounts)
    assert.equal(account?.user.name, ada)
  })
  return world
}

/** The page's run as commands for Azure CLI. */
export async function checkAzureScript(command: string, place: Place, check: Check): Promise<void> {
  const cli = az(command, place)
  await checkSameRun('azure', cli, await signIn(cli, place, check), place, check)
}

/** Azure CLI: the same job in the small steps it offers. */
export async function checkAzure(command: string, place: Place, check: Check): Promise<void> {
  const cli = az(command, place)
  const world = await signIn(cli, place, check)

  const made = await check('az ad app create', async () => {
    const args = ['--display-name', NAME, '--sign-in-audience', 'AzureADMultipleOrgs']
    return z
      .looseObject({ id: z.string(), appId: z.string() })
      .parse(await ask(cli, ['ad', 'app', 'create', ...args, '--web-redirect-uris', REDIRECT]))
  })

  await check('az ad app permission add', async () => {
    for (const { resourceAppId, resourceAccess } of ACCESS)
      await ask(cli, [
        ...['ad', 'app', 'permission', 'add', '--id', made.appId, '--api', resourceAppId],
        ...['--api-permissions', ...resourceAccess.map(({ id }) => `${id}=Scope`)],
      ])
  })

  const secret = await check('az ad app credential reset', async () => {
    const args = ['--id', made.appId, '--display-name', 'Unified.to', '--years', '1']
    return z
      .object({ appId: z.literal(made.appId), password: z.string(), tenant: z.literal(world.tenantId) })
      .parse(await ask(cli, ['ad', 'app', 'credential', 'reset', ...args]))
  })

  await check('az ad sp create', async () => {
    const principal = await ask(cli, ['ad', 'sp', 'create', '--id', made.appId])
    assert.equal(z.looseObject({ appId: z.string() }).parse(principal).appId, made.appId)
  })

  const scopes = { [GRAPH]: GRAPH_SCOPES.map(([name]) => `${name}`), [DATAVERSE]: [`${DATAVERSE_SCOPE[0]}`] }
  await check('az ad app permission grant', async () => {
    for (const [api, names] of Object.entries(scopes))
      await ask(cli, [
        ...['ad', 'app', 'permission', 'grant', '--id', made.appId, '--api', api, '--scope'],
        ...names,
      ])
  })

  await check('the directory holds what az was asked for', async () => {
    const directory = await directoryOf(place, world)
    const app = onlyApplication(directory)
    assert.deepEqual([app.id, app.appId], [made.id, made.appId])
    isAsAsked(app, CLIENT)
    hasSecret(app, 'Unified.to', secret.password)
    hasGrants(directory, app.appId, scopes)
  })

  await check('az ad app permission list-grants', async () => {
    const grants = z
      .array(z.looseObject({ scope: z.string(), resourceDisplayName: z.string() }))
      .parse(
        await ask(cli, [
          ...['ad', 'app', 'permission', 'list-grants', '--id', made.appId, '--show-resource-name'],
        ]),
      )
    assert.deepEqual(grants.map(({ resourceDisplayName, scope }) => [resourceDisplayName, scope]).sort(), [
      ['Dataverse', 'user_impersonation'],
      ['Microsoft Graph', 'openid email offline_access'],
    ])
  })

  await check('az ad app delete', async () => {
    await ask(cli, ['ad', 'app', 'delete', '--id', made.appId])
    isGone(await directoryOf(place, world), made.appId)
  })

  await check('az heard nothing that Microsoft would not say', async () => {
    assert.deepEqual(await findings(place, world), [])
  })
}
