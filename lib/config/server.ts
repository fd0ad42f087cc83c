import { type Config, parseEnvironment } from './environment'
import { type Logo, readLogo } from './logo'

let parsed: Config | null = null
let read: Logo | null = null

/** The deployment's configuration, read at first use so that one build serves every environment. Throws `ConfigError`. */
export function config(): Config {
  parsed ??= parseEnvironment(process.env)
  return parsed
}

/** The operator's logo, read once; `null` where none is configured. Throws `ConfigError`. */
export function logo(): Logo | null {
  const { logo: path } = config().operator
  if (path !== null) read ??= readLogo(path)
  return read
}
