import { type Environment, idOf, isMember, type Persona, type World } from '../worlds'
import { DataverseError, notMember } from './refusal'

/**
 * `GET /api/data/v9.2/WhoAmI`: the ids of the person in an environment; `context` is the address of the metadata. Throws a
 * DataverseError with 403 for someone who is no member, and where the environment is disabled
 * (learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/whoami).
 */
export function whoAmI(
  world: World,
  environment: Environment,
  person: Persona,
  context: string,
): Record<string, unknown> {
  const { urlName, state } = environment
  if (!isMember(environment, person)) throw notMember()
  // Status, code and words of this one are a guess: none of them is published.
  if (state === 'disabled') throw new DataverseError(403, '0x8004a104', 'The organization is disabled.')
  return {
    '@odata.context': `${context}#Microsoft.Dynamics.CRM.WhoAmIResponse`,
    BusinessUnitId: idOf(world.tenantId, urlName, 'business unit'),
    UserId: idOf(world.tenantId, urlName, 'user', person.id),
    OrganizationId: idOf(world.tenantId, urlName, 'organization'),
  }
}
