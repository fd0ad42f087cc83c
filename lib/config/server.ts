import { type Config, parseEnvironment } from './environment'

let parsed: Config | null = null

/** The deployment's configuration, read at first use so that one build serves every environment. Throws `ConfigError`. */
export function config(): Config {
  parsed ??= parseEnvironment(process.env)
  return parsed
}
