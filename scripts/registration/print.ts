import { visibleText } from '@/lib/preset/visible'
import { command as words } from '@/lib/words/registration/command'
import type { Reading } from './read'
import type { Row } from './row'

type Result = { reading: Reading; rows: readonly Row[] }

/** Longer than any command with 256 redirect URIs of 256 characters. */
const LONGEST_LINE = 100_000

/** The result as a person reads it. Names of the tenant can hold what a terminal takes for a command, so no line does. */
export function printed({ reading, rows }: Result): string {
  const shown = new Set<string>()
  const { application, principal, reads } = reading
  const lines = [
    ...words.about({ ...application, tenantId: principal?.appOwnerOrganizationId ?? null }),
    '',
    ...rows.flatMap((row) => rowLines(row, shown)),
    '',
    words.summary({ ...countsOf(rows), checked: rows.length, reads }),
    ...(rows.some(({ commands }) => commands.length > 0) ? [words.howToRun] : []),
  ]
  return lines.map((line) => visibleText(line, LONGEST_LINE)).join('\n')
}

function rowLines({ state, title, found, customers, portal, commands }: Row, shown: Set<string>): string[] {
  if (state === 'ok') return [words.line(state, title, found)]
  const fresh = commands.filter((command) => !shown.has(command))
  for (const command of fresh) shown.add(command)
  return [
    words.line(state, title),
    words.detail('found', found),
    ...(customers ? [words.detail('customers', customers)] : []),
    ...(portal ? [words.detail('portal', portal)] : []),
    ...fresh.map((command) => words.detail('azureCli', command)),
    ...(fresh.length < commands.length ? [words.detail('azureCli', words.sameCommand)] : []),
  ]
}

function countsOf(rows: readonly Row[]): { wrong: number; advice: number } {
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length
  return { wrong: count('wrong'), advice: count('advice') }
}

/** The same for a program. */
export function jsonOf({ reading: { application, principal, reads }, rows }: Result): string {
  const { appId, id: objectId, displayName } = application
  const tenantId = principal?.appOwnerOrganizationId ?? null
  return JSON.stringify(
    { ...countsOf(rows), registration: { appId, objectId, displayName, tenantId }, rows, reads },
    null,
    2,
  )
}
