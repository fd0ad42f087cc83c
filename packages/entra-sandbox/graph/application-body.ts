import { z } from 'zod'
import { type Application, api, applicationSettings, web } from '../directory/application'
import { readBody } from './body'
import { badRequest, GraphError } from './error'

const { shape } = applicationSettings

// In a request every property may be left out, inside the nested objects too.
const some = applicationSettings
  .extend({
    api: api.partial(),
    web: web.extend({ implicitGrantSettings: web.shape.implicitGrantSettings.partial() }).partial(),
    info: shape.info.partial(),
    publicClient: shape.publicClient.partial(),
    spa: shape.spa.partial(),
    parentalControlSettings: shape.parentalControlSettings.partial(),
  })
  .partial()

const CREATE = some.required({ displayName: true })
type ApplicationChanges = z.output<typeof some>
export type NewApplication = ApplicationChanges & { displayName: string }

const READ_ONLY = [
  'id',
  'appId',
  'deletedDateTime',
  'applicationTemplateId',
  'createdDateTime',
  'createdByAppId',
  'publisherDomain',
  'verifiedPublisher',
  'certification',
  'disabledByMicrosoftStatus',
]

const wholeBody = z.record(z.string(), z.unknown())
const noKeys = z.tuple([])

/** Parses what a request says of an application. Secrets have a call of their own. */
export function readApplicationBody(body: unknown, purpose: 'create'): NewApplication
export function readApplicationBody(body: unknown, purpose: 'update'): ApplicationChanges
export function readApplicationBody(given: unknown, purpose: 'create' | 'update'): ApplicationChanges {
  const { keyCredentials, ...rest } = wholeBody.safeParse(given).data ?? {}
  // Azure CLI sends an empty list with every application it creates.
  const withoutKeys = keyCredentials === undefined || noKeys.safeParse(keyCredentials).success
  if (!withoutKeys || 'passwordCredentials' in rest)
    throw new GraphError(
      400,
      'CannotUpdateCredentialsThroughThisApi',
      'Update to existing credential is not allowed. Use the addPassword and addKey actions.',
    )
  const body = keyCredentials === undefined ? given : rest
  const changes = readBody(purpose === 'create' ? CREATE : some, body, {
    type: 'application',
    readOnly: READ_ONLY,
  })
  refuseDuplicates(changes)
  return changes
}

function refuseDuplicates({ requiredResourceAccess = [] }: ApplicationChanges): void {
  const apis = requiredResourceAccess.map((entry) => entry.resourceAppId)
  const lists = [
    apis,
    ...requiredResourceAccess.map((entry) => entry.resourceAccess.map((access) => access.id)),
  ]
  if (lists.some((list) => new Set(list).size < list.length))
    throw badRequest('Request contains a property with duplicate values.')
}

type Changes<Whole> = { readonly [Name in keyof Whole]?: Whole[Name] | undefined }

function override<Whole extends object>(whole: Whole, changes: Changes<Whole> = {}): Whole {
  const next = { ...whole }
  for (const name in changes) {
    const value = changes[name]
    if (value !== undefined) next[name] = value
  }
  return next
}

/** The application after a change. A collection is replaced completely, a nested object property by property. */
export function changedApplication(app: Application, changes: ApplicationChanges): Application {
  const { api, web = {}, info, publicClient, spa, parentalControlSettings, ...rest } = changes
  const { implicitGrantSettings, redirectUris, ...otherWeb } = web
  const uris = redirectUris ?? app.web.redirectUris
  const indexed = app.web.redirectUriSettings.filter(({ uri }) => uris.includes(uri))
  return {
    ...override(app, rest),
    api: override(app.api, api),
    info: override(app.info, info),
    publicClient: override(app.publicClient, publicClient),
    spa: override(app.spa, spa),
    parentalControlSettings: override(app.parentalControlSettings, parentalControlSettings),
    web: {
      // Entra keeps one entry of settings for each redirect URI.
      ...override(
        {
          ...app.web,
          redirectUris: uris,
          redirectUriSettings: uris.map(
            (uri) => indexed.find((entry) => entry.uri === uri) ?? { uri, index: null },
          ),
        },
        otherWeb,
      ),
      implicitGrantSettings: override(app.web.implicitGrantSettings, implicitGrantSettings),
    },
  }
}
