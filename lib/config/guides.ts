import { readFileSync } from 'node:fs'
import type { Guide, Product, Products, Region } from '@/lib/guide/guide'
import businessCentral from '@/lib/guide/guides/business-central.json'
import dynamics from '@/lib/guide/guides/dynamics-365.json'
import { environment as words } from '@/lib/words/terminal/environment.mjs'
import { ConfigError } from './environment'
import { checkIds, GuideFault, readGuide } from './guide-file'

/** The guides that come with the page, by the name that `GUIDES` has for each. */
const SHIPPED: Readonly<Record<string, unknown>> = {
  'dynamics-365': dynamics,
  'business-central': businessCentral,
}

/**
 * The products of these guides, in their order: names of shipped ones or paths of files on the server. Every guide gets the
 * further regions. Throws `ConfigError` that names the file and the field.
 */
export function readGuides(names: readonly string[], extraRegions: readonly Region[]): Products {
  const [first, ...rest] = names.flatMap((name) =>
    within(name, () => withRegions(readGuide(jsonOf(name)), extraRegions)),
  )
  if (!first) throw new ConfigError(words.guides.none)
  return within(names.join(', '), () => {
    checkIds([first, ...rest])
    return [first, ...rest]
  })
}

function jsonOf(name: string): unknown {
  if (Object.hasOwn(SHIPPED, name)) return SHIPPED[name]
  try {
    return JSON.parse(readFileSync(name, 'utf8'))
  } catch (error) {
    throw new ConfigError(
      error instanceof SyntaxError
        ? words.guides.noJson(name, error.message)
        : words.guides.missing(name, Object.keys(SHIPPED)),
    )
  }
}

function withRegions(products: Products, extra: readonly Region[]): readonly Product[] {
  const [{ guide: before }] = products
  const known = extra.find(({ id }) => before.regions.some((region) => region.id === id))
  if (known) throw new ConfigError(words.region.known(known.id, before.id))
  const [first, ...rest] = before.regions
  const guide: Guide = { ...before, regions: [first, ...rest, ...extra] }
  return products.map((product) => ({ ...product, guide }))
}

function within<Result>(name: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof GuideFault) throw new ConfigError(words.guides.fault(name, error.message))
    throw error
  }
}
