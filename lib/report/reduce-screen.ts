import type { LinkFault } from '@/lib/preset/fault'
import { isParameter } from '@/lib/preset/parameters'
import { LEFT_OUT, namesSomebody } from './left-out'
import type { Cleaners } from './one-line'
import type { ReportedFault, ReportedScreen } from './report'
import type { Ticks } from './scrub'

/** The reported part of a screen outside a run. An error has no field for its message or stack. */
export type ScreenInput =
  | { kind: 'faulty-link'; faults: readonly Pick<LinkFault, 'parameter' | 'problem' | 'came'>[] }
  | { kind: 'error'; name: string; digest: string | undefined }
  | { kind: 'not-found' | 'no-sign-in' }

/** The incomplete piece at the end of a text that was cut. */
const CUT = /[^\s/'"()=&?,;:]*…$/
/** Names of errors and their digests. Anything else may be a message. */
const WORD = /^[\w.-]{1,60}$/

/** The report's name for a parameter without a name. */
const NO_NAME = '(a parameter without a name)'

/** The reported part of a screen, without anything that was not ticked. */
export function reduceScreen(screen: ScreenInput, ticks: Ticks, { clean }: Cleaners): ReportedScreen {
  switch (screen.kind) {
    case 'faulty-link':
      return {
        kind: 'faulty-link',
        faults: screen.faults.map((fault) => reduceFault(fault, ticks, clean)),
      }
    case 'error': {
      const { name, digest = '' } = screen
      const words = [WORD.test(name) ? name : 'Error', ...(WORD.test(digest) ? [digest] : [])]
      return { kind: 'error', error: clean(words.join(', ')) }
    }
    default:
      return { kind: screen.kind }
  }
}

function reduceFault(
  fault: Pick<LinkFault, 'parameter' | 'problem' | 'came'>,
  ticks: Ticks,
  clean: Cleaners['clean'],
): ReportedFault {
  const { parameter, problem, came } = fault
  // The content of an unknown parameter could be anything, so it is treated as a name.
  const unknown = !ticks.withNames && problem === 'unknown'
  const value = unknown || namesSomebody(parameter, came, ticks) ? LEFT_OUT : clean(uncut(came))
  return {
    parameter: isParameter(parameter) ? parameter : clean(uncut(parameter || NO_NAME)),
    problem,
    ...(came === '' ? {} : { came: value }),
  }
}

/** Half a token, id or domain is not recognized by its form, so a cut text is shortened to its last complete piece. */
function uncut(text: string): string {
  return text.replace(CUT, '…')
}
