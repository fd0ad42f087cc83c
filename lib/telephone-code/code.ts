import type { ProblemKind } from '@/lib/problem/problem'
import { checkDigitOf } from './check-digit'
import { PROBLEMS, SCREENS, type ScreenId, SIZES, STATUSES, type StatusId } from './tables'

/** What a customer has in front of them. */
export type Situation = { screen: ScreenId; status: StatusId; problem: ProblemKind | null }

/** Digits of the content, without the check digit. */
const CONTENT = 7

/**
 * The code that a customer reads out by telephone: two groups of four digits, such as `4711 0825`. Seven digits say the screen,
 * its status, its problem and the page's build, the last one checks them. It names no one and nothing of the tenant.
 * @param build The build of the page that shows it (lib/config/build.ts).
 */
export function codeOf({ screen, status, problem }: Situation, build: string): string {
  const places = [
    [SIZES.screen, SCREENS[screen]],
    [SIZES.status, STATUSES[status]],
    [SIZES.problem, problem ? PROBLEMS[problem] : 0],
    [SIZES.build, buildNumber(build)],
  ] as const
  let content = 0
  for (const [size, number] of places) content = content * size + number
  const digits = String(content).padStart(CONTENT, '0')
  return inGroups(digits + checkDigitOf(digits))
}

/** A build as the number that a code has room for. Of 241 other builds one has the same number. */
export function buildNumber(build: string): number {
  let number = 0
  for (const character of build) number = (number * 31 + (character.codePointAt(0) ?? 0)) % SIZES.build
  return number
}

/** As it is shown and spoken: a pause after four digits. */
export function inGroups(digits: string): string {
  return `${digits.slice(0, 4)} ${digits.slice(4)}`
}
