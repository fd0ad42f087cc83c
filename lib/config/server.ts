import type { Products } from '@/lib/guide/guide'
import { type Accent, readAccent } from './accent'
import { type Config, parseEnvironment } from './environment'
import { readGuides } from './guides'
import { type Logo, readLogo } from './logo'

let parsed: Config | null = null
let read: Logo | null = null
let shades: Accent | null = null
let offered: Products | null = null

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

/** The operator's colour in shades, made once; `null` where none is configured. Throws `ConfigError`. */
export function accent(): Accent | null {
  const { color } = config().operator
  if (color !== null) shades ??= readAccent(color)
  return shades
}

/** What this deployment offers: the products of its guides, read once. Throws `ConfigError`. */
export function products(): Products {
  const { guides, extraRegions } = config()
  offered ??= readGuides(guides, extraRegions)
  return offered
}
