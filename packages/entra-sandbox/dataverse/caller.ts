import { z } from 'zod'
import type { SigningKeys } from '../entra/keys'
import { type Persona, personById, type World } from '../worlds'
import { notMember, unauthenticated } from './refusal'

const claims = z.object({
  aud: z.string(),
  tid: z.string(),
  oid: z.string(),
  /** Absent from the token of an application itself. */
  scp: z.string().optional(),
})

/**
 * The person behind a token for one of these names of a resource. Throws a DataverseError: 401 for a token that is missing, not
 * good any more or made for another resource; 403 for an application without a person, which is no member anywhere here.
 */
export async function personBehind(
  keys: SigningKeys,
  world: World,
  token: string,
  names: readonly [string, ...string[]],
): Promise<Persona> {
  const refused = unauthenticated(world.tenantId, names[0])
  const parsed = claims.safeParse(await keys.verify(token, world.now()).catch(() => undefined))
  if (!parsed.success || !names.includes(parsed.data.aud.replace(/\/$/, ''))) throw refused
  const { tid, oid, scp } = parsed.data
  if (tid !== world.tenantId) throw refused
  if (scp === undefined) throw notMember()
  const person = personById(world, oid)
  if (person === undefined || !scp.split(' ').includes('user_impersonation')) throw refused
  return person
}
