/**
 * The Global Discovery Service of the global cloud, which lists the environments of a person.
 * learn.microsoft.com/power-apps/developer/data-platform/discovery-service
 */
export const DISCOVERY = 'https://globaldisco.crm.dynamics.com'

/** The one permission for all hosts of Dataverse, as the admin center lists it. */
export const DATAVERSE_PERMISSION = 'user_impersonation'

/** Two slashes, as in Microsoft's own sample: the name of the resource ends with one. */
export const DISCOVERY_SCOPE = `${DISCOVERY}//${DATAVERSE_PERMISSION}`

/**
 * The end of the host of every environment in the global cloud, one for each region. Of the missing numbers, 9 is the one of
 * the US government. learn.microsoft.com/power-platform/admin/new-datacenter-regions
 */
export const ENVIRONMENT_HOSTS: readonly string[] = [
  '',
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  11,
  12,
  14,
  15,
  16,
  17,
  19,
  20,
  21,
  22,
].map((number) => `crm${number}.dynamics.com`)

/**
 * The address of an environment as people enter it, without a slash at its end: the origin of what Microsoft answered.
 * `null` for anything but an https address of Dynamics 365.
 */
export function environmentAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed?.protocol !== 'https:' || !parsed.hostname.endsWith('.dynamics.com')) return null
  return parsed.port === '' && parsed.username === '' && parsed.password === '' ? parsed.origin : null
}

/** Whether this page may send a request to this address: an environment in one of the regions above. */
export function isEnvironment(address: string): boolean {
  const [, name, host = ''] = address.match(/^https:\/\/([a-z0-9-]+)\.([a-z0-9.]+)$/) ?? []
  return name !== undefined && ENVIRONMENT_HOSTS.includes(host) && address !== DISCOVERY
}

/** The permission for an environment. learn.microsoft.com/power-apps/developer/data-platform/authenticate-oauth */
export function environmentScope(address: string): string {
  return `${address}/${DATAVERSE_PERMISSION}`
}
