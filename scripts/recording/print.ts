import { recording as words } from '@/lib/words/terminal/recording.mjs'
import type { Refusal, Result } from './check'
import type { Counted } from './compare/finding'
import type { Visible } from './compare/visible'

/** The result as a person reads it. */
export function printed(result: Result): string {
  return [
    ...about(result),
    ...differences(result),
    ...times(result.visible),
    ...refusals(result.refusals),
  ].join('\n')
}

function about({ recorded }: Result): string[] {
  return [
    words.recorded(recorded),
    words.leftOut(recorded.leftOut),
    ...(recorded.preflights === 0 ? [words.noPreflight] : []),
    ...(recorded.withoutBody > 0 ? [words.withoutBody(recorded.withoutBody)] : []),
    ...(recorded.withoutAnswer > 0 ? [words.withoutAnswer(recorded.withoutAnswer)] : []),
    ...(recorded.notCompared > 0 ? [words.notCompared(recorded.notCompared)] : []),
  ]
}

function differences({ differences: found }: Result): string[] {
  if (found.length === 0) return ['', words.noDifference]
  return ['', words.differences(found.length), ...found.flatMap(difference)]
}

function difference({ kind, call, what, recorded, expected, times }: Counted, index: number): string[] {
  const title = words.difference({ number: index + 1, kind, what, times })
  if (kind === 'description') return [title, words.at(call), words.expected(words.described)]
  return [title, words.at(call), words.found(recorded), words.expected(expected)]
}

function times(visible: readonly Visible[]): string[] {
  return visible.length === 0 ? [] : ['', words.times, ...visible.map(words.time)]
}

function refusals(all: readonly Refusal[]): string[] {
  return all.length === 0 ? [] : ['', words.refusals, ...all.map(words.refusal)]
}
