import * as z from '@/lib/schema/zod'
import { environment as words } from '@/lib/words/terminal/environment.mjs'
import { isLoopback, tryUrl } from './addresses'

/** It is a part of a run's key, in which `-uri` marks something else. */
const regionId = z.string().check(z.regex(/^(?!(?:.*-)?uri$)[a-z0-9-]{1,12}$/, words.region.id))

export const httpsUrl = z.string().check(
  z.refine((value) => {
    const url = tryUrl(value)
    const clean = !/[!$'(),;*#\s]/.test(value) && value.length <= 256
    return url !== null && url.protocol === 'https:' && `${url.username}${url.password}` === '' && clean
  }, words.region.address),
)

/** On this machine also without TLS, for tests. What follows it is a path, so it has no query. */
const connectUrl = z.string().check(
  z.refine((value) => {
    const url = tryUrl(value)
    const isSafe = url?.protocol === 'http:' ? isLoopback(value) : z.safeParse(httpsUrl, value).success
    return isSafe && /^[\w.:/[\]~-]{1,256}$/.test(value)
  }, words.region.connect),
)

/** A region in the environment and in the file of a guide, each with its own rule for names. */
export function regionOf(name: z.ZodMiniType<string, string>) {
  return z.strictObject({
    id: regionId,
    name,
    redirectUri: httpsUrl,
    handOver: httpsUrl,
    connect: z.optional(connectUrl),
  })
}
