import { base64url, guidBytes, guidFromBytes } from '../ids'
import { type Persona, personById, type World, type Worlds } from '../worlds'

const OPAQUE = /^O\.([A-Za-z0-9_-]{43})$/

/** What the optional claim `login_hint` says of a person: learn.microsoft.com/entra/identity-platform/optional-claims-reference */
export function loginHintOf(world: World, person: Persona): string {
  return `O.${base64url(Buffer.concat([guidBytes(world.tenantId), guidBytes(person.id)]))}`
}

/** The account that a hint means, be it the claim or a user principal name. */
export function accountHinted(worlds: Worlds, hint: string | null | undefined): string | undefined {
  const [, opaque] = OPAQUE.exec(hint ?? '') ?? []
  if (opaque === undefined) return hint?.toLowerCase()
  const bytes = Buffer.from(opaque, 'base64url')
  const world = worlds.find(guidFromBytes(bytes.subarray(0, 16)))
  return world && personById(world, guidFromBytes(bytes.subarray(16)))?.userPrincipalName
}
