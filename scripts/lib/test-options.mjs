import { Stop } from './stop.mjs'

/** In their order; those of one line run side by side. */
export const stageGroups = [['lint', 'types', 'unused'], ['unit'], ['component'], ['build'], ['browser']]
const names = stageGroups.flat()
const quick = ['lint', 'types', 'unit']

export const help = `npm test [-- [--quick | --only STAGES] [--full] [ARGUMENTS OF PLAYWRIGHT]]

Installs what is missing, runs the stages ${names.join(', ')},
stops at the first that fails, and names the ten slowest tests.

  --quick               only ${quick.join(', ')}
  --only unit,browser   only these stages (browser builds first, if the sources changed)
  --full                every property with its full number of cases, as where CI is set
  --help                this text

Everything else goes to "playwright test", for example: npm test -- --only browser --grep "secret"

Variables: CHROMIUM_PATH (the Chromium to test with), E2E_WORKERS, E2E_APP_PORT, E2E_SANDBOX_PORT.`

/**
 * @param {readonly string[]} args
 * @returns {{ help: boolean, full: boolean, stages: string[], playwright: string[] }}
 */
export function parseOptions(args) {
  const rest = args.filter((arg) => !['--help', '--quick', '--full'].includes(arg))
  const at = rest.indexOf('--only')
  if (at >= 0 && args.includes('--quick'))
    throw new Stop('--quick and --only both choose stages: give one of them.')
  const only = at >= 0 ? (rest.splice(at, 2)[1] || '').split(',') : args.includes('--quick') ? quick : names
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Stop(`--only takes stages out of ${names.join(', ')}, not "${unknown.join(', ')}".`)
  }
  if (rest.length > 0 && !only.includes('browser')) {
    throw new Stop(`"${rest.join(' ')}" is for the stage browser, which is left out.`)
  }
  const stages = names.filter((name) => only.includes(name) || (name === 'build' && only.includes('browser')))
  return { help: args.includes('--help'), full: args.includes('--full'), stages, playwright: rest }
}
