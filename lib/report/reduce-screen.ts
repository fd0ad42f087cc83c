import type { LinkFault } from '@/lib/preset/fault'
import { isParameter } from '@/lib/preset/words'
import { LEFT_OUT, namesSomebody } from './left-out'
import type { Cleaners } from './one-line'
import type { ReportedFault, ReportedScreen } from './report'
import type { Ticks } from './scrub'

/** A screen without a run, as far as a report tells it. Of an error there is no field for its message or its stack. */
export type ScreenInput =
  | { kind: 'faulty-link'; faults: readonly Pick<LinkFault, 'parameter' | 'problem' | 'came'>[] }
  | { kind: 'error'; name: string; digest: string | undefined }
  | { kind: 'not-found' | 'no-sign-in' }

/** The piece at the end of a text that was cut there. */
const CUT = /[^\s/'"()=&?,;:]*…$/
/** What errors and their digests are called; anything else may be a message that somebody put there. */
const WORD = /^[\w.-]{1,60}$/

/** What a report calls a parameter that has no name. */
const NO_NAME = '(a parameter without a name)'

/** A screen as a report tells it, with everything taken out that was not ticked. */
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
  // Nobody knows what an unknown parameter holds, so it is taken for a name.
  const unknown = !ticks.withNames && problem === 'unknown'
  const value = unknown || namesSomebody(parameter, came, ticks) ? LEFT_OUT : clean(uncut(came))
  return {
    parameter: isParameter(parameter) ? parameter : clean(uncut(parameter || NO_NAME)),
    problem,
    ...(came === '' ? {} : { came: value }),
  }
}

/** Half a token, an id or a domain is none by its shape, so what the codec cut goes up to the last whole piece. */
function uncut(text: string): string {
  return text.replace(CUT, '…')
}
