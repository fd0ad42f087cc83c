import { config } from '@/lib/config/server'
import { REGIONS, type Region } from '@/lib/guide/regions'

/** Every region of this deployment: the guide's own and those of its environment. Server only. */
export function allRegions(): readonly Region[] {
  return [...REGIONS, ...config().extraRegions]
}
