import { Stop } from './stop.mjs'

/** In their order; those of one line run side by side. */
export const stageGroups = [['lint', 'types', 'unused'], ['unit'], ['build'], ['browser']]
const names = stageGroups.flat()

export const help = `npm test [-- [--only STAGES] [ARGUMENTS OF PLAYWRIGHT]]

Installs what is missing, runs the stages ${names.join(', ')}
and stops at the first that fails.

  --only unit,browser   only these stages (browser builds first, if the sources changed)
  --help                this text

Everything else goes to "playwright test", for example: npm test -- --only browser --grep "secret"

Variables: CHROMIUM_PATH (the Chromium to test with), E2E_WORKERS, E2E_APP_PORT, E2E_SANDBOX_PORT.`

/**
 * @param {readonly string[]} args
 * @returns {{ help: boolean, stages: string[], playwright: string[], whole: boolean }} `whole`: nothing is left out
 */
export function parseOptions(args) {
  const rest = args.filter((arg) => arg !== '--help')
  const at = rest.indexOf('--only')
  const only = at < 0 ? names : (rest.splice(at, 2)[1] || '').split(',')
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Stop(`--only takes stages out of ${names.join(', ')}, not "${unknown.join(', ')}".`)
  }
  if (rest.length > 0 && !only.includes('browser')) {
    throw new Stop(`"${rest.join(' ')}" is for the stage browser, which --only leaves out.`)
  }
  const stages = names.filter((name) => only.includes(name) || (name === 'build' && only.includes('browser')))
  const whole = stages.length === names.length && rest.length === 0
  return { help: args.includes('--help'), stages, playwright: rest, whole }
}
