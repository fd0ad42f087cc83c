import type { Settled } from '../options'
import { buildSeed, foreignApp, type SeedName } from './seeds'
import { emptyWorld, type World } from './world'

/** The worlds of one sandbox: the default one, and as many others as the limit allows, oldest unused dropped. */
export class Worlds {
  readonly #options: Settled
  /** In order of last use; the default world stands outside and stays. */
  readonly #others = new Map<string, World>()
  #standard: World

  constructor(options: Settled) {
    this.#options = options
    this.#standard = this.#build('fresh')
  }

  get standard(): World {
    return this.#standard
  }

  all(): World[] {
    return [this.#standard, ...this.#others.values()]
  }

  create(seed: SeedName): World {
    const world = this.#build(seed)
    this.#others.set(world.tenantId, world)
    const [oldest] = this.#others.keys()
    if (this.#others.size > this.#options.worldLimit && oldest !== undefined) this.#others.delete(oldest)
    return world
  }

  /** Drops a world; the default one is made anew, since something must answer for `organizations`. */
  remove(tenantId: string): boolean {
    if (tenantId !== this.#standard.tenantId) return this.#others.delete(tenantId)
    this.#standard = this.#build('fresh')
    return true
  }

  /** A world by its tenant id or its domain; being asked for keeps it from being dropped. */
  find(name: string): World | undefined {
    const wanted = name.toLowerCase()
    const world = this.all().find((candidate) => candidate.tenantId === wanted || candidate.domain === wanted)
    if (world !== undefined && this.#others.delete(world.tenantId)) this.#others.set(world.tenantId, world)
    return world
  }

  /** The world in which a user principal name has its home. */
  homeOf(userPrincipalName: string): World | undefined {
    const [, domain] = userPrincipalName.trim().split('@')
    return domain === undefined ? undefined : this.find(domain)
  }

  #build(seed: SeedName): World {
    const { clock, random, journalLimit, clients } = this.#options
    const world = emptyWorld({ seed, clock, random, journalLimit, displayName: 'Contoso Practice' })
    for (const client of clients) world.directory.offered.set(client.id, foreignApp(client))
    buildSeed(world, seed, clients)
    return world
  }
}
