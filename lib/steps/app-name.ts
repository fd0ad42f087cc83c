import { APP_NAME_LIMIT } from '@/lib/guide/app-name-limit'
import type { Run } from '@/lib/guide/run'
import { isVisible } from '@/lib/preset/visible'
import type { Facts } from './facts'

/**
 * The name of the application: its own where it is there, for it keeps that; else the one that was typed or came with the
 * link, else the organization's. The company's customers read it on Microsoft's consent page, so invisible characters of
 * the organization's name are left out. Empty while no name is known.
 */
export function appNameIn(
  { application, identity }: Pick<Facts, 'application' | 'identity'>,
  run: Run,
): string {
  if (application) return application.displayName
  if (run.appName !== null) return run.appName
  const organization = (identity?.tenant.displayName ?? '').replaceAll(MADE_VISIBLE, leaveOutInvisible).trim()
  return organization.slice(0, APP_NAME_LIMIT).replace(HALF_A_CHARACTER, '')
}

/** How the adapter writes an invisible character. Those with more than four digits start with E0 (tags) or 1D1 (music). */
const MADE_VISIBLE = /U\+(E0[0-9A-F]{3}|1D1[0-9A-F]{2}|[0-9A-F]{4})/g

/** What is left at the end where a cut went through a character of two code units. */
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/

/** A name may have such letters of its own, as "EDU+2024": U+2024 is visible, so the adapter did not write this. */
function leaveOutInvisible(written: string, digits: string): string {
  return isVisible(String.fromCodePoint(Number.parseInt(digits, 16))) ? written : ''
}
