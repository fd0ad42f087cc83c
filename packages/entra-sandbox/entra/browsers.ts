import { setBounded } from '../bounded-map'
import { hex, type Random } from '../ids'
import { SIGN_IN } from '../limits'
import type { Persona, Session, World, Worlds } from '../worlds'

const COOKIE = 'sandbox-browser'

/**
 * Who is signed in where. A browser is known by one cookie; each of its accounts has a session of its own. A world keeps
 * its sessions itself, so that no one who signs in elsewhere ends them.
 */
export class Browsers {
  readonly #random: Random
  readonly #worlds: Pick<Worlds, 'all'>

  constructor(random: Random, worlds: Pick<Worlds, 'all'>) {
    this.#random = random
    this.#worlds = worlds
  }

  sessions(browserId: string | undefined): readonly Session[] {
    if (browserId === undefined) return []
    return this.#worlds.all().flatMap((world) => world.browsers.get(browserId) ?? [])
  }

  /** Signs a person in and answers the browser's id, a new one where the browser had none. */
  signIn(browserId: string | undefined, world: World, person: Persona, id: string): [string, Session] {
    const known = browserId ?? hex(this.#random(16))
    const session = {
      tenantId: world.tenantId,
      personId: person.id,
      userPrincipalName: person.userPrincipalName,
      id,
    }
    const others = (world.browsers.get(known) ?? []).filter((other) => other.personId !== person.id)
    setBounded(world.browsers, known, [session, ...others], SIGN_IN.perWorld)
    return [known, session]
  }

  /** Ends one person's session, and answers how many are left in the browser. */
  signOut(browserId: string | undefined, personId: string | undefined): number {
    if (browserId === undefined) return 0
    for (const { browsers } of this.#worlds.all()) {
      const left = (browsers.get(browserId) ?? []).filter((session) => session.personId !== personId)
      if (left.length === 0) browsers.delete(browserId)
      else browsers.set(browserId, left)
    }
    return this.sessions(browserId).length
  }
}

export function browserOf(request: Request): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{32})(?:;|$)`).exec(
    request.headers.get('cookie') ?? '',
  )?.[1]
}

/** Lax, since the way back from a client is a top-level visit; Secure only where the sandbox is served by TLS. */
export function browserCookie(origin: string, browserId: string | undefined): string {
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  const value = browserId === undefined ? '=; Max-Age=0' : `=${browserId}`
  return `${COOKIE}${value}; Path=/; HttpOnly; SameSite=Lax${secure}`
}
