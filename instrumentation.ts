import { ConfigError } from '@/lib/config/environment'
import { config } from '@/lib/config/server'

/**
 * Runs once, before the server answers anything (nextjs.org/docs/app/api-reference/file-conventions/instrumentation), and
 * however it was started. A page that cannot know what it is for should not look alive.
 */
export function register(): void {
  try {
    config()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
