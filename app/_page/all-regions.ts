import { config } from '@/lib/config/server'
import { REGIONS, type Region } from '@/lib/guide/regions'
import type { Words } from '@/lib/words/catalogue'

/** Every region of this deployment: the guide's own and those of its environment. Server only. */
export function allRegions(): readonly Region[] {
  return [...REGIONS, ...config().extraRegions]
}

/** The same, named in the reader's language; those of the environment have the name that stands there. */
export function regionsIn({ field }: Words): readonly Region[] {
  return allRegions().map((region) => ({ ...region, name: field.region(region.id, region.name) }))
}
