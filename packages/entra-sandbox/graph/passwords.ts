import { z } from 'zod'
import { addMonths, ticks } from '../dates'
import { type Application, takesPersonal } from '../directory/application'
import { putApplication } from '../directory/changes'
import { newSecret } from '../directory/secret'
import { readBody } from './body'
import { type Answer, type Call, NO_CONTENT, type Route } from './call'
import { badRequest, GraphError, notFound, objectNotFound } from './error'
import { applicationKey, applicationToChange } from './lookup'
import { refuseSecret } from './policy'
import { requireApplicationRight } from './rights'

const date = z.iso.datetime({ offset: true })
const ADD = z.strictObject({
  passwordCredential: z
    .strictObject({
      displayName: z.string().max(255).nullable(),
      startDateTime: date,
      endDateTime: date,
    })
    .partial()
    .nullable()
    .optional(),
})
const REMOVE = z.strictObject({ keyId: z.guid() })

const OF = { type: 'passwordCredential' }

/** The application whose secrets change. One that has not arrived yet answers as Microsoft does here. */
function theApplication(call: Call): Application {
  const key = applicationKey(call)
  const app = applicationToChange(call, key)
  if (app !== undefined) return app
  const { applications } = call.world.directory
  const unborn = key.by === 'id' ? applications.get(key.value) : applications.find(key.by, key.value)
  throw unborn === undefined ? notFound(key.value) : objectNotFound()
}

/** learn.microsoft.com/graph/api/application-addpassword: 200, and the only answer that holds the value. */
function add(call: Call): Answer {
  const app = theApplication(call)
  requireApplicationRight(call, app)
  const { passwordCredential } = readBody(ADD, call.body ?? {}, OF)
  const start = timeOf(passwordCredential?.startDateTime) ?? call.world.now()
  const end = timeOf(passwordCredential?.endDateTime) ?? addMonths(start, 24)
  if (end <= start) throw badRequest('Key credential end date is invalid.')
  refuseSecret(call.world, app, start, end)
  refuseThird(app)
  const { entry, value } = newSecret(call.world.random, {
    displayName: passwordCredential?.displayName ?? null,
    start,
    end,
  })
  const { directory, settings } = call.world
  directory.secrets.keep(entry, value, call.world.now(), settings.replication ?? undefined)
  putApplication(directory, { ...app, passwordCredentials: [entry, ...app.passwordCredentials] })
  return {
    status: 200,
    body: {
      '@odata.context': call.links.graph('/$metadata#microsoft.graph.passwordCredential'),
      ...entry,
      endDateTime: ticks(end),
      secretText: value,
    },
  }
}

const FEW = 2

/** With personal accounts an application holds two secrets at most (learn.microsoft.com/entra/identity-platform/supported-accounts-validation). */
function refuseThird(app: Application): void {
  if (!takesPersonal(app) || app.passwordCredentials.length < FEW) return
  throw new GraphError(
    400,
    'TooManyAppPasswords',
    `Not allowed to add ${FEW + 1} passwords. You can only add a maximum of ${FEW} passwords.`,
  )
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
}

/** learn.microsoft.com/graph/api/application-removepassword */
function remove(call: Call): Answer {
  const app = theApplication(call)
  requireApplicationRight(call, app)
  const keyId = readBody(REMOVE, call.body, OF).keyId.toLowerCase()
  const has = (known: Application): boolean =>
    known.passwordCredentials.some((entry) => entry.keyId === keyId)
  // A copy that is behind does not know the newest secret yet.
  if (!has(app) || !has(call.world.seen.applications.get(app.id) ?? app))
    throw badRequest(`No password credential found with keyId ${keyId}.`)
  const passwordCredentials = app.passwordCredentials.filter((entry) => entry.keyId !== keyId)
  putApplication(call.world.directory, { ...app, passwordCredentials })
  return NO_CONTENT
}

const SCOPES = ['Application.ReadWrite.All', 'Directory.ReadWrite.All']

export const PASSWORD_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/applications/:key/addPassword', scopes: SCOPES, answers: 'action', handle: add },
  {
    method: 'POST',
    path: '/applications/:key/removePassword',
    scopes: SCOPES,
    answers: 'action',
    adds: false,
    handle: remove,
  },
]
