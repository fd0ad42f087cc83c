/** What a directory role allows here. The columns are the writes that differ between roles. */
type Role = { id: string; templateId: string; registers: boolean; consents: boolean }

/**
 * Roles that an administrator may hold, by template id: with `User.Read` alone Graph leaves their names empty.
 * learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
const ROLES = [
  role('global-administrator', '62e90394-69f5-4237-9190-012177145e10', true, true),
  role('application-administrator', '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', true, true),
  role('cloud-application-administrator', '158c047a-c907-4556-b7ef-446551a6b5f7', true, true),
  role('application-developer', 'cf1c38e5-3621-4004-a7cb-879624dced7c', true, false),
  role('privileged-role-administrator', 'e8611ab8-c189-46e8-94e1-60213ab1f814', false, false),
  role('global-reader', 'f2ef992c-3afb-46b9-b7cf-a126ee74c451', false, false),
  role('security-administrator', '194ae4cb-b126-40b2-bd5b-6091b380977d', false, false),
  role('dynamics-365-administrator', '44367163-eba1-44c3-98af-f5787879f96a', false, false),
  role('power-platform-administrator', '11648597-926c-4cf3-9c36-bcebb0ba8dcc', false, false),
  role('business-central-administrator', '963797fb-eb3b-4cde-8ce3-5878b3f32a3f', false, false),
] as const

export type RoleId = (typeof ROLES)[number]['id']

function role<const Id extends string>(
  id: Id,
  templateId: string,
  registers: boolean,
  consents: boolean,
): Role & { id: Id } {
  return { id, templateId, registers, consents }
}

/** What a person with these role template ids can do. Unknown ids (custom roles) are only counted. */
export function rightsOf(templateIds: readonly string[]): {
  roles: RoleId[]
  unknown: number
  level: 'everything' | 'all-but-consent' | 'nothing-known'
} {
  const held = ROLES.filter((candidate) => templateIds.includes(candidate.templateId))
  const level = held.some((candidate) => candidate.consents)
    ? 'everything'
    : held.some((candidate) => candidate.registers)
      ? 'all-but-consent'
      : 'nothing-known'
  return { roles: held.map(({ id }) => id), unknown: templateIds.length - held.length, level }
}

/**
 * Whether a person with these role template ids may exempt an application from the organization's policies.
 * learn.microsoft.com/entra/identity/enterprise-apps/configure-app-management-policies and
 * learn.microsoft.com/graph/api/appmanagementpolicy-update, which names both application administrators
 */
export function ownsPolicies(templateIds: readonly string[]): boolean {
  const { roles, level } = rightsOf(templateIds)
  // Of the other roles that consent, each needs this one.
  return (
    roles.includes('global-administrator') ||
    (level === 'everything' && roles.includes('security-administrator'))
  )
}
