import { tablesOf } from '../directory/directory'
import { MICROSOFT_CLIENTS } from '../microsoft-clients'
import type { Settled } from '../options'
import { foreignApp } from './clients'
import { type Crowd, makeCrowd } from './crowd'
import { type SeedName, seedNamed } from './seeds'
import { emptyWorld, type World } from './world'

/** The worlds of one sandbox: the default one, and as many others as the limits allow, oldest unused dropped. */
export class Worlds {
  readonly #options: Settled
  /** In order of last use; the default world stands outside and stays. */
  readonly #others = new Map<string, World>()
  readonly #waiting = { count: 0 }
  #crowd: Crowd | undefined
  #standard: World

  constructor(options: Settled) {
    this.#options = options
    this.#standard = this.#build('fresh')
  }

  /** The world that `organizations` leads to. */
  get standard(): World {
    return this.#standard
  }

  all(): World[] {
    return [this.#standard, ...this.#others.values()]
  }

  create(seed: SeedName): World {
    const world = this.#build(seed)
    this.#others.set(world.tenantId, world)
    this.#dropOldest()
    return world
  }

  /** Puts a new world in the place of the default one. */
  restart(seed: SeedName): World {
    this.#standard = this.#build(seed)
    return this.#standard
  }

  /** Drops a world; the default one is made anew, since something must answer for `organizations`. */
  remove(tenantId: string): void {
    if (tenantId === this.#standard.tenantId) this.restart('fresh')
    else this.#others.delete(tenantId)
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

  #dropOldest(): void {
    for (const id of [...this.#others.keys()].slice(0, -1)) {
      if (this.#others.size <= this.#options.worldLimit) return
      this.#others.delete(id)
    }
  }

  #build(name: SeedName): World {
    const { clock, random, journalLimit, clients } = this.#options
    const seed = seedNamed(name)
    const world = emptyWorld({
      seed: name,
      clock,
      random,
      journalLimit,
      displayName: seed.company,
      waiting: this.#waiting,
      crowd: () => this.#theCrowd(),
    })
    for (const client of [...clients, ...MICROSOFT_CLIENTS])
      world.directory.offered.set(client.id, foreignApp(client))
    seed.build(world, clients)
    for (const table of tablesOf(world.directory)) table.countFromHere()
    return world
  }

  #theCrowd(): Crowd {
    const { random, clock } = this.#options
    this.#crowd ??= makeCrowd({ random, now: clock }, { applications: 5_000, servicePrincipals: 20_000 })
    return this.#crowd
  }
}
