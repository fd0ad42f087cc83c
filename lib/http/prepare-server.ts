import { build } from '@/lib/config/build'
import { ConfigError } from '@/lib/config/environment'
import { accent, config, logo, products } from '@/lib/config/server'
import { log } from '@/lib/log/log.mjs'
import { guardServers } from './guard'
import { logRefusedRegularly } from './refused'
import { stopOnSignal } from './stop'

/**
 * Prepares the process to answer, or ends it: a page without a valid configuration should not look alive.
 * Under `next dev` Next itself says that it started, and ends the process.
 */
export function prepareServer(): void {
  const development = process.env.NODE_ENV === 'development'
  try {
    config()
    logo()
    accent()
    products()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    log({ event: 'not-started', message: error.message })
    process.exit(1)
  }
  guardServers(development)
  if (development) return
  const { main, shutdownDelay } = config()
  stopOnSignal(shutdownDelay)
  logRefusedRegularly()
  const address = `http://${process.env['HOSTNAME']}:${process.env['PORT']}`
  log({ event: 'started', build, address, mode: main.kind })
}
