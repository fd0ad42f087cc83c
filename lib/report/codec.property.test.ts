import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { readReport, writeReport } from './codec'
import { format } from './format'
import { reduce } from './reduce'
import { anyText, inputOf, planted } from './testing/any-report'

const RUNS = { numRuns: 1_200 * inject('share') }
const PATIENCE = 60_000

const languages = await Promise.all(LANGUAGES.map((language) => loadWords(language, language)))
const ticks = fc.record({ withNames: fc.boolean(), withIds: fc.boolean() })
const cases = planted.chain((plants) =>
  fc.tuple(fc.constant(plants), inputOf(plants), ticks, fc.constantFrom(...languages)),
)

test(
  'every written report is read back exactly',
  () => {
    fc.assert(
      fc.property(cases, ([, input, given, words]) => {
        const text = writeReport(input, given, words)
        const reading = readReport(text, words)
        expect(reading).toEqual({ kind: 'report', report: reduce(input, given) })
        if (reading.kind === 'report') expect(format(reading.report, words)).toBe(text)
      }),
      RUNS,
    )
  },
  PATIENCE,
)

test(
  'a report survives the quoting, indenting and spacing of a ticket system',
  () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('> ', '>> ', '\t', '      '), ([, input, given, words], mark) => {
        const text = writeReport(input, given, words)
        const quoted = text
          .split('\n')
          .flatMap((line) => [mark + line.trim(), mark])
          .join('\r\n')
        expect(readReport(quoted, words)).toEqual(readReport(text, words))
      }),
      RUNS,
    )
  },
  PATIENCE,
)

test(
  'a report never holds a secret or token, and no id or name without a tick',
  () => {
    fc.assert(
      fc.property(cases, ([plants, input, given, words]) => {
        const text = writeReport(input, given, words)
        expect(text).not.toContain(plants.jwt)
        expect(text).not.toContain(plants.secret)
        if (!given.withIds) expect(text).not.toContain(plants.guid)
        if (given.withNames) return
        expect(text).not.toContain(plants.domain)
        expect(text).not.toContain(plants.upn)
      }),
      RUNS,
    )
  },
  PATIENCE,
)

test(
  'any text either is a report or has faults',
  () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          cases.map(([, input, given, words]) => writeReport(input, given, words).slice(0, -30)),
        ),
        fc.constantFrom(...languages),
        (text, words) => {
          const reading = readReport(text, words)
          expect(reading.kind === 'fault' && reading.faults.length > 0).toBe(true)
        },
      ),
      RUNS,
    )
  },
  PATIENCE,
)
