import { ConfigError } from '@/lib/config/environment'
import { config, logo, products } from '@/lib/config/server'
import { guardServers } from './guard'

/** Prepares the process to answer, or ends it: a page without a valid configuration should not look alive. */
export function prepareServer(): void {
  try {
    config()
    logo()
    products()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  guardServers(process.env.NODE_ENV === 'development')
}
