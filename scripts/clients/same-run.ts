import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { World } from 'entra-sandbox/answers'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import type { ProgramId } from '@/lib/script/programs'
import { scriptOf } from '@/lib/script/script'
import { loadScriptWords } from '@/lib/words/load-script'
import { type Directory, directoryOf, findings, newWorld, type Place } from './place'
import type { Program } from './program'
import type { Check } from './report'
import { runPage } from './testing/page-run'

/** Names with what a shell, JSON or a query could take for its own. */
const NAME = `Acme's "CRM" $(id) \`id\` \\ ! Müller`
const DESCRIPTION = `it's "$HOME" \`id\` \\n é`

/**
 * The commands that the finish offers make the same as the page: the script of one program in one world, the page's own
 * steps in another, and what both have in the end.
 */
export async function checkSameRun(
  id: ProgramId,
  program: Pick<Program, 'env'>,
  world: World,
  place: Place,
  check: Check,
): Promise<void> {
  const [region] = REGIONS
  assert(region)
  const run = { product: productById('sales'), region, appName: NAME, secretDescription: DESCRIPTION }
  const file = join(place.home, 'run.sh')
  writeFileSync(file, scriptOf(run, NAME, id, await loadScriptWords('en')))

  const answer = await check(`the commands for ${id} run to their end`, () => runFile(file, program))
  const directory = await check('they make what the page makes', async () => {
    const other = await newWorld(place)
    await runPage(place, other, run)
    const [made, wanted] = [await directoryOf(place, world), await directoryOf(place, other)]
    assert.equal(made.applications.length, 1)
    const signedIn = [made, wanted].flatMap(clientsOf)
    assert.deepEqual(comparable(made, signedIn), comparable(wanted, signedIn))
    return made
  })

  await check('they answer with the client ID and the secret, and keep the secret nowhere else', async () => {
    const [app] = directory.applications
    const [clientId = '', secret = '', ...more] = answer.stdout.split('\n')
    assert.deepEqual([clientId, more], [app?.appId, ['']])
    assert.equal(app?.passwordCredentials[0]?.hint, secret.slice(0, 3))
    assert.equal(answer.stderr.includes(secret), false)
  })

  await check('run again, they make nothing twice', async () => {
    const again = await runFile(file, program)
    assert.equal(again.stdout, `${directory.applications[0]?.appId}\n`)
    assert.deepEqual(await directoryOf(place, world), directory)
  })

  await check('they sent nothing that Microsoft would not take', async () => {
    assert.deepEqual(await findings(place, world), [])
  })
}

async function runFile(file: string, { env }: Pick<Program, 'env'>) {
  const child = spawn('sh', [file], {
    env: { NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  })
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  // What it printed may hold a secret. What it said does not.
  assert.equal(code, 0, `${file} ended with ${code}:\n${stderr}`)
  return { stdout, stderr }
}

/** The programs with which people have signed in: the page's world has another than the script's. */
function clientsOf({ servicePrincipals, oauth2PermissionGrants }: Directory): string[] {
  const own = oauth2PermissionGrants.filter(({ consentType }) => consentType === 'Principal')
  return servicePrincipals
    .filter(({ id }) => own.some(({ clientId }) => clientId === id))
    .map(({ appId }) => appId)
}

/**
 * A directory without those programs and without what differs from world to world: an id is told by what it is the id of,
 * and a secret's times by the minutes between them.
 */
function comparable(directory: Directory, signedIn: readonly string[]) {
  const { applications, servicePrincipals, oauth2PermissionGrants } = directory
  const [own] = applications
  const appIdOf = (objectId: string) => servicePrincipals.find(({ id }) => id === objectId)?.appId ?? ''
  const named = (appId: string) => (appId === own?.appId ? 'the application' : appId)
  return {
    applications: applications.map(withoutOrigin),
    servicePrincipals: servicePrincipals
      .filter(({ appId }) => !signedIn.includes(appId))
      .map(({ appId, displayName, tags, accountEnabled, appRoleAssignmentRequired: required }) => ({
        appId: named(appId),
        displayName,
        tags,
        accountEnabled,
        required,
      }))
      .sort((one, other) => one.displayName.localeCompare(other.displayName)),
    grants: oauth2PermissionGrants
      .filter(({ clientId }) => !signedIn.includes(appIdOf(clientId)))
      .map(({ clientId, resourceId, consentType, principalId, scope }) => ({
        client: named(appIdOf(clientId)),
        api: appIdOf(resourceId),
        consentType,
        principalId,
        scope,
      }))
      .sort((one, other) => one.scope.localeCompare(other.scope)),
  }
}

function withoutOrigin({ passwordCredentials, ...app }: Directory['applications'][number]) {
  const { id: _, appId: __, createdDateTime: ___, createdByAppId, publisherDomain, ...rest } = app
  return {
    ...rest,
    secrets: passwordCredentials.map(({ displayName, startDateTime, endDateTime }) => ({
      displayName,
      minutes: Math.round((Date.parse(endDateTime) - Date.parse(startDateTime)) / 60_000),
    })),
  }
}
