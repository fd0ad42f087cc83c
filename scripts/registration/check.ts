import { addressRows } from './checks/addresses'
import { claimRows } from './checks/claims'
import { identityRows } from './checks/identity'
import { permissionRows } from './checks/permissions'
import { safetyRows } from './checks/safety'
import type { Reading } from './read'
import type { Row } from './row'
import type { Wanted } from './wanted'

/** Everything that is looked at, in the order in which an operator mends it. Sends nothing. */
export function checkRegistration(reading: Reading, wanted: Wanted): Row[] {
  return [
    ...addressRows(reading, wanted),
    ...permissionRows(reading, wanted),
    ...claimRows(reading, wanted),
    ...safetyRows(reading),
    ...identityRows(reading, wanted),
  ]
}
