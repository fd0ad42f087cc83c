import { checkDigitOf } from './check-digit'
import { buildNumber, inGroups, type Situation } from './code'
import { withAsciiDigits } from './digits'
import { PROBLEMS, SCREENS, SIZES, STATUSES } from './tables'

/** Why a text is not a code of this page. */
export type CodeFault = 'not-digits' | 'wrong-length' | 'wrong-digit' | 'unknown-number'

export type CodeReading =
  /** `sameBuild`: the customer's page is of the same build as the reader's. */
  | { kind: 'code'; code: string; situation: Situation; sameBuild: boolean }
  | { kind: 'code-fault'; fault: CodeFault }

const LENGTH = 8
/** More than a code with its label and its separators. */
const LONGEST = 80
/** What stands in front of the code on the screen. */
const LABEL = /^[\p{L}\p{M}\p{Z}]+:/u
/** What people write between digits. */
const SEPARATORS = /[\s\p{Z}\p{Pd}\p{Cf}.,·•_]/gu
/** What a link, a report or a record has, and no code. */
const OTHERS = /[=?&/<>{}%@]/
/** Fewer digits are no attempt to write a code. */
const FEWEST = 4

/** Whether someone meant this text as a code, also if it has a mistake, such as the letter O for a zero. */
export function isCode(text: string): boolean {
  if (text.length > LONGEST || OTHERS.test(text)) return false
  const code = text.trim().replace(LABEL, '')
  const count = (of: RegExp) => (code.match(of) ?? []).length
  const digits = count(/\p{Nd}/gu)
  return digits >= FEWEST && count(/\p{L}/gu) < digits
}

/**
 * Reads a code as it was heard or typed: with any separators, in the digits of any script, with or without its label. Never throws.
 * @param ownBuild The build of the page that reads.
 */
export function readCode(text: string, ownBuild: string): CodeReading {
  const digits = withAsciiDigits(text).trim().replace(LABEL, '').replace(SEPARATORS, '')
  if (!/^\d+$/.test(digits)) return { kind: 'code-fault', fault: 'not-digits' }
  if (digits.length !== LENGTH) return { kind: 'code-fault', fault: 'wrong-length' }
  // With its own check digit at the end, Damm's method ends at 0.
  if (checkDigitOf(digits) !== '0') return { kind: 'code-fault', fault: 'wrong-digit' }
  const { build, ...found } = numbersIn(Number(digits.slice(0, -1)))
  const screen = nameOf(SCREENS, found.screen)
  const status = nameOf(STATUSES, found.status)
  const problem = found.problem === 0 ? null : (nameOf(PROBLEMS, found.problem) ?? 'unknown')
  if (!screen || !status || problem === 'unknown') return { kind: 'code-fault', fault: 'unknown-number' }
  return {
    kind: 'code',
    code: inGroups(digits),
    situation: { screen, status, problem },
    sameBuild: build === buildNumber(ownBuild),
  }
}

function numbersIn(content: number) {
  const build = content % SIZES.build
  const withoutBuild = Math.floor(content / SIZES.build)
  const withoutProblem = Math.floor(withoutBuild / SIZES.problem)
  return {
    build,
    problem: withoutBuild % SIZES.problem,
    status: withoutProblem % SIZES.status,
    screen: Math.floor(withoutProblem / SIZES.status),
  }
}

function nameOf<Name extends string>(table: Readonly<Record<Name, number>>, number: number): Name | null {
  for (const name in table) if (table[name] === number) return name
  return null
}
