import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import readTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import config, { NO_CIRCLES } from '../../.dependency-cruiser.mjs'

const places = ['app', 'components', 'lib', 'packages', 'scripts', 'e2e', 'proxy.ts', 'instrumentation.ts']

/** @typedef {{ from: string, to: string, rule: string }} Forbidden */

/**
 * Every import below this folder that a rule forbids.
 * The program's own command wants a later Node than the page does, so it is called as a library.
 * @param {string} root
 * @returns {Promise<Forbidden[]>}
 */
export async function forbiddenImports(root) {
  const fileName = join(root, config.options.tsConfig.fileName)
  const { output } = await cruise(
    places.filter((place) => existsSync(join(root, place))),
    {
      ...config.options,
      baseDir: root,
      tsConfig: { fileName },
      ruleSet: { forbidden: config.forbidden },
      validate: true,
    },
    undefined,
    { tsConfig: readTsConfig(fileName) },
  )
  return output.summary.violations.map(({ from, to, rule, cycle = [] }) => ({
    from,
    to: cycle.length > 0 ? cycle.map(({ name }) => name).join(' → ') : to,
    rule: rule.name,
  }))
}

/**
 * The imports that lead back to where they come from.
 * @param {string} root
 */
export async function circles(root) {
  return (await forbiddenImports(root)).filter(({ rule }) => rule === NO_CIRCLES)
}
