/** What a directory role may do here. The levels are the writes in which roles differ. */
type Role = { templateId: string; name: string; registers: boolean; consents: boolean }

/**
 * Roles that an administrator may hold, by template id: with `User.Read` alone Graph leaves their names empty.
 * learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
const ROLES: readonly Role[] = [
  role('62e90394-69f5-4237-9190-012177145e10', 'Global Administrator', true, true),
  role('9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', 'Application Administrator', true, true),
  role('158c047a-c907-4556-b7ef-446551a6b5f7', 'Cloud Application Administrator', true, true),
  role('cf1c38e5-3621-4004-a7cb-879624dced7c', 'Application Developer', true, false),
  role('e8611ab8-c189-46e8-94e1-60213ab1f814', 'Privileged Role Administrator', false, false),
  role('f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'Global Reader', false, false),
  role('194ae4cb-b126-40b2-bd5b-6091b380977d', 'Security Administrator', false, false),
  role('44367163-eba1-44c3-98af-f5787879f96a', 'Dynamics 365 Administrator', false, false),
  role('11648597-926c-4cf3-9c36-bcebb0ba8dcc', 'Power Platform Administrator', false, false),
  role('963797fb-eb3b-4cde-8ce3-5878b3f32a3f', 'Dynamics 365 Business Central Administrator', false, false),
]

/** The roles that can do the entire run, lowest privilege first. */
export const ROLES_FOR_EVERYTHING = [
  'Cloud Application Administrator',
  'Application Administrator',
  'Global Administrator',
] as const

/** The same as words: "A …, … or …". */
export const ADMINISTRATORS = `A ${ROLES_FOR_EVERYTHING.slice(0, -1).join(', ')} or ${ROLES_FOR_EVERYTHING.at(-1)}`

function role(templateId: string, name: string, registers: boolean, consents: boolean): Role {
  return { templateId, name, registers, consents }
}

/** What a person with these role template ids can do. Unknown ids (custom roles) are only counted. */
export function rightsOf(templateIds: readonly string[]): {
  names: string[]
  unknown: number
  level: 'everything' | 'all-but-consent' | 'nothing-known'
} {
  const held = ROLES.filter((candidate) => templateIds.includes(candidate.templateId))
  const level = held.some((candidate) => candidate.consents)
    ? 'everything'
    : held.some((candidate) => candidate.registers)
      ? 'all-but-consent'
      : 'nothing-known'
  return { names: held.map((candidate) => candidate.name), unknown: templateIds.length - held.length, level }
}
