import { seconds } from '../dates'
import { GraphError } from '../graph/error'
import { type Filter, type Literal, parseFilter } from '../graph/filter'
import { addressesOf, type Environment, idOf, isMember, type Persona, type World } from '../worlds'
import { badQuery } from './refusal'

type Value = string | number | boolean | null
type Instance = Readonly<Record<string, Value>>

/** The version that each environment here has. */
const VERSION = '9.2.25104.00169'
const MADE = Date.UTC(2025, 2, 3, 9, 30)

/** An environment as the Global Discovery Service shows it, with the properties that Microsoft describes and in their form. */
function instanceOf(world: World, person: Persona, environment: Environment): Instance {
  const { urlName, friendlyName, region, state } = environment
  const id = idOf(world.tenantId, urlName, 'organization')
  const { url, apiUrl } = addressesOf(environment)
  return {
    Id: id,
    UniqueName: `unq${id.replaceAll('-', '').slice(0, 29)}`,
    UrlName: urlName,
    FriendlyName: friendlyName,
    State: state === 'enabled' ? 0 : 1,
    Version: VERSION,
    Url: url,
    ApiUrl: apiUrl,
    LastUpdated: seconds(MADE),
    SchemaType: 'Full',
    Region: region,
    OrganizationType: 0,
    StatusMessage: state === 'enabled' ? 6 : 4,
    TrialExpirationDate: null,
    Purpose: null,
    EnvironmentId: idOf(world.tenantId, urlName, 'environment'),
    TenantId: world.tenantId,
    DatacenterId: idOf(world.tenantId, region, 'datacenter'),
    DatacenterName: null,
    IsUserSysAdmin: person.roles.includes('globalAdministrator'),
  }
}

/** Their type, for properties that an empty list does not show. */
const NAMES = [
  'Id',
  'UniqueName',
  'UrlName',
  'FriendlyName',
  'State',
  'Version',
  'Url',
  'ApiUrl',
  'LastUpdated',
  'SchemaType',
  'Region',
  'OrganizationType',
  'StatusMessage',
  'TrialExpirationDate',
  'Purpose',
  'EnvironmentId',
  'TenantId',
  'DatacenterId',
  'DatacenterName',
  'IsUserSysAdmin',
]

/**
 * `GET /api/discovery/v2.0/Instances`: the environments whose member the person is, disabled ones among them; `context` is the
 * address of the metadata. Takes `$select` and `$filter`, throws a DataverseError with 400 for anything else
 * (learn.microsoft.com/power-apps/developer/data-platform/discovery-service).
 */
export function instancesFor(
  world: World,
  person: Persona,
  query: URLSearchParams,
  context: string,
): Record<string, unknown> {
  for (const name of query.keys())
    if (!['$select', '$filter'].includes(name) || query.getAll(name).length > 1)
      throw badQuery(`The query parameter '${name}' is not supported.`)
  const select = selected(query.get('$select'))
  const filter = filterOf(query.get('$filter'))
  const rows = world.settings.environments
    .filter((environment) => isMember(environment, person))
    .map((environment) => instanceOf(world, person, environment))
    .filter((row) => filter === undefined || passes(filter, row))
  const keys = select ?? NAMES
  return {
    '@odata.context': `${context}${select === undefined ? '' : `(${select.join(',')})`}`,
    value: rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))),
  }
}

function selected(text: string | null): string[] | undefined {
  if (text === null) return undefined
  const names = text.split(',').map((name) => name.trim())
  for (const name of names) requireName(name)
  return names
}

function requireName(name: string): void {
  if (!NAMES.includes(name)) throw badQuery(`Could not find a property named '${name}' on type 'Instance'.`)
}

function filterOf(text: string | null): Filter | undefined {
  if (text === null) return undefined
  try {
    return parseFilter(text)
  } catch (error) {
    throw error instanceof GraphError ? badQuery(error.message) : error
  }
}

/** Whether an instance passes; "Global Discovery Service search strings are case sensitive". */
function passes(filter: Filter, row: Instance): boolean {
  switch (filter.kind) {
    case 'and':
      return passes(filter.left, row) && passes(filter.right, row)
    case 'or':
      return passes(filter.left, row) || passes(filter.right, row)
    case 'not':
      return !passes(filter.of, row)
    case 'compare':
      requireName(filter.path)
      return COMPARE[filter.op](row[filter.path] ?? null, filter.value)
    default:
      throw badQuery(`The operator '${filter.kind}' is not supported.`)
  }
}

type Compare = (mine: Value, theirs: Literal) => boolean

const ordered =
  (isMet: (sign: number) => boolean): Compare =>
  (mine, theirs) => {
    if (mine === null || theirs === null || typeof mine !== typeof theirs) return false
    return isMet(mine < theirs ? -1 : Number(mine > theirs))
  }

const text =
  (isMet: (mine: string, theirs: string) => boolean): Compare =>
  (mine, theirs) =>
    typeof mine === 'string' && typeof theirs === 'string' && isMet(mine, theirs)

const COMPARE: Readonly<Record<Extract<Filter, { kind: 'compare' }>['op'], Compare>> = {
  eq: (mine, theirs) => mine === theirs,
  ne: (mine, theirs) => mine !== theirs,
  gt: ordered((sign) => sign > 0),
  ge: ordered((sign) => sign >= 0),
  lt: ordered((sign) => sign < 0),
  le: ordered((sign) => sign <= 0),
  startswith: text((mine, theirs) => mine.startsWith(theirs)),
  endswith: text((mine, theirs) => mine.endsWith(theirs)),
  contains: text((mine, theirs) => mine.includes(theirs)),
}
