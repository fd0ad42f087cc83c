import { newGuid, type Random } from '../ids'
import type { Role } from './roles'

/** A person of a world. There are no passwords: on the sign-in page a press on the name is enough. */
export type Persona = {
  readonly key: PersonaKey
  readonly id: string
  readonly displayName: string
  readonly givenName: string
  readonly surname: string
  readonly jobTitle: string
  readonly userPrincipalName: string
  readonly roles: readonly Role[]
}

const CAST = [
  { key: 'ada', givenName: 'Ada', surname: 'Admin', jobTitle: 'Head of IT', roles: ['globalAdministrator'] },
  {
    key: 'carl',
    givenName: 'Carl',
    surname: 'Cloud',
    jobTitle: 'Cloud engineer',
    roles: ['cloudApplicationAdministrator'],
  },
  {
    key: 'dora',
    givenName: 'Dora',
    surname: 'Developer',
    jobTitle: 'Developer',
    roles: ['applicationDeveloper'],
  },
  { key: 'umar', givenName: 'Umar', surname: 'User', jobTitle: 'Sales representative', roles: [] },
] as const satisfies readonly { key: string; roles: readonly Role[]; [more: string]: unknown }[]

type PersonaKey = (typeof CAST)[number]['key']
export const PERSONA_KEYS = CAST.map((person) => person.key)

export function castOf(domain: string, random: Random): Persona[] {
  return CAST.map((person) => ({
    ...person,
    id: newGuid(random),
    displayName: `${person.givenName} ${person.surname}`,
    userPrincipalName: `${person.key}@${domain}`,
  }))
}

const CONSENTERS: readonly Role[] = [
  'globalAdministrator',
  'applicationAdministrator',
  'cloudApplicationAdministrator',
]

/**
 * Global, Application and Cloud Application Administrators manage every application and consent for everyone
 * (learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent).
 */
export function isAppAdmin(persona: Persona): boolean {
  return persona.roles.some((role) => CONSENTERS.includes(role))
}

export function isAppDeveloper(persona: Persona): boolean {
  return persona.roles.includes('applicationDeveloper')
}
