import { tests } from '../../lib/words/commands.mjs'
import { Stop } from './stop.mjs'

/** In their order; those of one line run side by side. */
export const stageGroups = [['lint', 'types', 'unused'], ['unit'], ['build'], ['browser']]
const names = stageGroups.flat()

export const help = tests.help(names.join(', '))

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
    throw new Stop(tests.unknownStage({ stages: names.join(', '), unknown: unknown.join(', ') }))
  }
  if (rest.length > 0 && !only.includes('browser')) {
    throw new Stop(tests.browserLeftOut(rest.join(' ')))
  }
  const stages = names.filter((name) => only.includes(name) || (name === 'build' && only.includes('browser')))
  const whole = stages.length === names.length && rest.length === 0
  return { help: args.includes('--help'), stages, playwright: rest, whole }
}
