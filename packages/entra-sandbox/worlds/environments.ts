import { createHash } from 'node:crypto'
import { z } from 'zod'
import { guidFromBytes } from '../ids'
import { PERSONA_KEYS, type Persona } from './personas'

const REGIONS = ['NA', 'SAM', 'CAN', 'EMEA', 'APAC', 'OCE', 'JPN', 'IND', 'GBR', 'FRA', 'GER', 'CHE'] as const

/**
 * The number in the host of each region (learn.microsoft.com/power-platform/admin/new-datacenter-regions). Of the codes only
 * `NA` stands in Microsoft's description of the Global Discovery Service.
 */
const NUMBERS: Readonly<Record<(typeof REGIONS)[number], string>> = {
  NA: '',
  SAM: '2',
  CAN: '3',
  EMEA: '4',
  APAC: '5',
  OCE: '6',
  JPN: '7',
  IND: '8',
  GBR: '11',
  FRA: '12',
  GER: '16',
  CHE: '17',
}

const MOST = 20

const environment = z.strictObject({
  friendlyName: z.string().min(1).max(100),
  /** The first part of its host. */
  urlName: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, 63 at most'),
  region: z.enum(REGIONS),
  state: z.enum(['enabled', 'disabled']).default('enabled'),
  /** Who is a member: everyone, or the people with these keys. */
  members: z
    .union([z.literal('everyone'), z.array(z.enum(PERSONA_KEYS)).max(PERSONA_KEYS.length)])
    .default('everyone'),
})

/** The Dataverse environments of a company; each has a name of its own. */
export const environmentsInput = z
  .array(environment)
  .max(MOST)
  .refine(
    (list) => new Set(list.map(({ urlName }) => urlName)).size === list.length,
    'each urlName once only',
  )

export type Environment = z.output<typeof environment>

/** The one environment of a company that uses Dataverse, in the European Union, named after the company. */
export function standardEnvironment(company: string): Environment {
  const [name = company] = company.split(' ')
  return {
    friendlyName: name,
    urlName: name.toLowerCase(),
    region: 'EMEA',
    state: 'enabled',
    members: 'everyone',
  }
}

/** Where an environment is: the address of its pages, and that of its web services. Both name it in a scope. */
export function addressesOf({ urlName, region }: Environment): {
  readonly url: string
  readonly apiUrl: string
} {
  const host = `crm${NUMBERS[region]}.dynamics.com`
  return { url: `https://${urlName}.${host}`, apiUrl: `https://${urlName}.api.${host}` }
}

/** The API that lists environments, as a scope names it (learn.microsoft.com/power-apps/developer/data-platform/discovery-service). */
export const DISCOVERY = 'https://globaldisco.crm.dynamics.com'

export function isMember({ members }: Environment, person: Persona): boolean {
  return members === 'everyone' || members.includes(person.key)
}

/** An id that stays the same as long as its company and what it names. */
export function idOf(tenantId: string, ...names: readonly string[]): string {
  const bytes = createHash('sha256')
    .update([tenantId, ...names].join('\n'))
    .digest()
    .subarray(0, 16)
  bytes[7] = ((bytes[7] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return guidFromBytes(bytes)
}
