import { ConfigError } from '@/lib/config/environment'
import { config } from '@/lib/config/server'
import { guardServers } from './guard'

/** Makes the process fit to answer, or ends it: a page that cannot know what it is for should not look alive. */
export function start(): void {
  try {
    config()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  guardServers(process.env.NODE_ENV === 'development')
}
