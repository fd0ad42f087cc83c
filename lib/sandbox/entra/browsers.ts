import { keep } from '../bounded'
import { hex, type Random } from '../ids'
import type { Persona, World } from '../worlds'

/** Somebody signed in, in one browser. */
export type Session = {
  readonly tenantId: string
  readonly personId: string
  readonly userPrincipalName: string
  readonly id: string
}

const COOKIE = 'sandbox-browser'
const KEPT = 1_000

/** Who is signed in where. A browser is known by one cookie; each of its accounts has a session of its own. */
export class Browsers {
  readonly #random: Random
  readonly #sessions = new Map<string, readonly Session[]>()

  constructor(random: Random) {
    this.#random = random
  }

  sessions(browserId: string | undefined): readonly Session[] {
    return (browserId === undefined ? undefined : this.#sessions.get(browserId)) ?? []
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
    const others = this.sessions(known).filter((other) => other.personId !== person.id)
    keep(this.#sessions, known, [session, ...others].slice(0, 10), KEPT)
    return [known, session]
  }

  /** Ends one person's session, and answers how many are left in the browser. */
  signOut(browserId: string | undefined, personId: string | undefined): number {
    const left = this.sessions(browserId).filter((session) => session.personId !== personId)
    if (browserId !== undefined && left.length === 0) this.#sessions.delete(browserId)
    else if (browserId !== undefined) this.#sessions.set(browserId, left)
    return left.length
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
