import { lengthOf, tablesOf } from '../directory/directory'
import { Full, SHARED_IS_FULL, VISITOR } from '../limits'
import { MICROSOFT_CLIENTS } from '../microsoft-clients'
import type { Settled } from '../options'
import { foreignApp } from './clients'
import { type Crowd, makeCrowd } from './crowd'
import { type SeedName, seedNamed } from './seeds'
import { emptyWorld, type World } from './world'

/** A visitor's id; undefined is the operator. */
type Owner = string | undefined

/** Owns the world that all visitors shared until it was nearly full: it goes when it is idle, or when the next one is full. */
const EVERYONE = 'everyone'

type Place = { readonly world: World; readonly owner: Owner; readonly made: number; used: number }

type NewWorld = { readonly seed: SeedName; readonly owner?: Owner; readonly replaces?: string | undefined }

/** The worlds of one sandbox: the default one, and as many others as the limits allow. */
export class Worlds {
  readonly #options: Settled
  /** In order of last use; the default world of everyone stands outside and stays. */
  readonly #others = new Map<string, Place>()
  /** The default worlds that visitors made for themselves. */
  readonly #defaults = new Map<string, string>()
  readonly #waiting = { count: 0 }
  #crowd: Crowd | undefined
  #standard: Place

  constructor(options: Settled) {
    this.#options = options
    this.#standard = this.#placed('fresh', undefined)
  }

  /** The world that `organizations` leads to where no visitor has one of their own. */
  get standard(): World {
    return this.#standard.world
  }

  /** The world that `organizations` leads to for a visitor. */
  defaultOf(visitor: Owner): World {
    const own = visitor === undefined ? undefined : this.find(this.#defaults.get(visitor) ?? '')
    if (own !== undefined) return own
    this.#sweep()
    this.#standard.used = this.#options.clock()
    return this.standard
  }

  all(): World[] {
    return [this.standard, ...[...this.#others.values()].map(({ world }) => world)]
  }

  ownedBy(visitor: string): World[] {
    this.#sweep()
    return this.#placesOf(visitor).map(({ world }) => world)
  }

  isOwnedBy({ tenantId }: World, visitor: string): boolean {
    return this.#others.get(tenantId)?.owner === visitor
  }

  /** Makes a world. One that it replaces goes, once the new one is there. */
  create({ seed, owner, replaces }: NewWorld): World {
    this.#sweep()
    if (owner !== undefined) this.#makeRoom(seed, owner, replaces)
    const place = this.#placed(seed, owner)
    this.#others.set(place.world.tenantId, place)
    if (replaces !== undefined) this.#others.delete(replaces)
    if (owner === undefined)
      for (const id of [...this.#others.keys()].slice(0, -this.#options.worldLimit)) this.#others.delete(id)
    return place.world
  }

  /** Puts a new world in the place of the default one: the visitor's own, or everyone's. */
  restart(seed: SeedName, owner?: Owner): World {
    if (owner === undefined) {
      this.#standard = this.#placed(seed, undefined)
      return this.standard
    }
    const world = this.create({ seed, owner, replaces: this.#defaults.get(owner) })
    this.#defaults.set(owner, world.tenantId)
    return world
  }

  /** Drops a world; the default one of everyone is made again, since something must answer for `organizations`. */
  remove(tenantId: string): void {
    if (tenantId === this.standard.tenantId) this.restart('fresh')
    else this.#others.delete(tenantId)
  }

  /** A world by its tenant id or its domain; being asked for keeps it from being dropped. */
  find(name: string): World | undefined {
    this.#sweep()
    const wanted = name.toLowerCase()
    const places = [this.#standard, ...this.#others.values()]
    const place = places.find(({ world }) => world.tenantId === wanted || world.domain === wanted)
    if (place === undefined) return undefined
    place.used = this.#options.clock()
    if (this.#others.delete(place.world.tenantId)) this.#others.set(place.world.tenantId, place)
    return place.world
  }

  /** The world in which a user principal name has its home. */
  homeOf(userPrincipalName: string): World | undefined {
    const [, domain] = userPrincipalName.trim().split('@')
    return domain === undefined ? undefined : this.find(domain)
  }

  /** Finds a place for one more world of a visitor, or says why there is none. */
  #makeRoom(seed: SeedName, owner: string, replaces: string | undefined): void {
    const staying = (places: Place[]): Place[] => places.filter(({ world }) => world.tenantId !== replaces)
    const own = staying(this.#placesOf(owner))
    if (seed === 'large' && own.filter(({ world }) => world.seed === 'large').length >= VISITOR.large)
      throw new Full(
        429,
        'You have a company with 5,000 applications already, and one is the most. Start over there instead.',
      )
    if (own.length >= VISITOR.worlds && !this.#dropUnused(own))
      throw new Full(
        429,
        `You have ${VISITOR.worlds} companies, which is the most, and all of them are in use. Start over in one of them, or come back in ${VISITOR.mayGo / 60_000} minutes.`,
      )
    const all = staying([...this.#others.values()])
    if (all.length >= this.#options.worldLimit && !this.#dropUnused(all) && !this.#dropSurplus(all, own))
      throw new Full(
        503,
        'The practice tenant is full: other visitors use all of its companies. Try again in a few minutes.',
      )
  }

  /** Drops the one that is unused for longest, if it may go. */
  #dropUnused(places: readonly Place[]): boolean {
    const unused = places.find(({ used }) => this.#options.clock() - used >= VISITOR.mayGo)
    return unused !== undefined && this.#others.delete(unused.world.tenantId)
  }

  /**
   * Drops a world of the visitor who has most, though it is in use: everyone gets one before anyone keeps several. Only where
   * that visitor still has more than the new one then.
   */
  #dropSurplus(places: readonly Place[], own: readonly Place[]): boolean {
    const counts = new Map<Owner, Place[]>()
    for (const place of places) counts.set(place.owner, [...(counts.get(place.owner) ?? []), place])
    const [most = []] = [...counts.values()].sort((one, other) => other.length - one.length)
    const [unusedLongest] = most
    if (unusedLongest === undefined || most.length < own.length + 2) return false
    return this.#others.delete(unusedLongest.world.tenantId)
  }

  #placesOf(visitor: string): Place[] {
    return [...this.#others.values()].filter(({ owner }) => owner === visitor)
  }

  /** Clears away what visitors left alone. */
  #sweep(): void {
    if (!this.#options.guard.forVisitors) return
    const now = this.#options.clock()
    const isIdle = ({ used }: Place): boolean => now - used >= VISITOR.idle
    const isOver = ({ made }: Place): boolean => now - made >= VISITOR.longest
    for (const [id, place] of this.#others)
      if (place.owner !== undefined && (isIdle(place) || isOver(place))) this.#others.delete(id)
    for (const [visitor, id] of this.#defaults) if (!this.#others.has(id)) this.#defaults.delete(visitor)
    if (isIdle(this.#standard)) this.#standard = this.#placed('fresh', undefined)
    else if (lengthOf(this.standard.directory) >= SHARED_IS_FULL) this.#replaceShared()
  }

  /** Who is in the middle of a run stays in the world that was nearly full; who comes gets the new one. */
  #replaceShared(): void {
    for (const { world } of this.#placesOf(EVERYONE)) this.#others.delete(world.tenantId)
    this.#others.set(this.standard.tenantId, { ...this.#standard, owner: EVERYONE })
    this.#standard = this.#placed('fresh', undefined)
  }

  #placed(name: SeedName, owner: Owner): Place {
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
    return { world, owner, made: clock(), used: clock() }
  }

  #theCrowd(): Crowd {
    const { random, clock } = this.#options
    this.#crowd ??= makeCrowd({ random, now: clock }, { applications: 5_000, servicePrincipals: 20_000 })
    return this.#crowd
  }
}
