import { tests } from '../../lib/words/terminal/tests.mjs'
import { stages as names, quickStages } from './stages.mjs'
import { Stop } from './stop.mjs'

export const help = tests.help({ stages: names.join(', '), quick: quickStages.join(', ') })

/**
 * `whole`: nothing is left out.
 * @param {readonly string[]} args
 * @returns {{ help: boolean, full: boolean, stages: string[], playwright: string[], whole: boolean }}
 */
export function parseOptions(args) {
  const rest = args.filter((arg) => !['--help', '--quick', '--full'].includes(arg))
  const at = rest.indexOf('--only')
  if (at >= 0 && args.includes('--quick')) throw new Stop(tests.quickOrOnly)
  const only =
    at >= 0 ? (rest.splice(at, 2)[1] || '').split(',') : args.includes('--quick') ? quickStages : names
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Stop(tests.unknownStage({ stages: names.join(', '), unknown: unknown.join(', ') }))
  }
  if (rest.length > 0 && !only.includes('browser')) {
    throw new Stop(tests.browserLeftOut(rest.join(' ')))
  }
  const stages = names.filter((name) => only.includes(name) || (name === 'build' && only.includes('browser')))
  const whole = stages.length === names.length && rest.length === 0
  return { help: args.includes('--help'), full: args.includes('--full'), stages, playwright: rest, whole }
}
