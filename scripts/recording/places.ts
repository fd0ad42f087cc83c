import type { Place } from './exchange'
import type { RawEntry } from './har'

const GRAPH_HOSTS = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
]
const SIGN_IN_HOSTS = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.windows.net',
  'login.microsoft.com',
]
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const GRAPH_PATH = /^(?:\/sandbox)?(\/v1\.0\/.*)$/

/** Where an entry belongs, or null for the many that this command is not about. */
export function placeOf({
  url,
  status,
  responseHeaders,
}: RawEntry): { place: Place; origin: string; path: string } | null {
  const { hostname, pathname } = url
  const loopback = LOOPBACK.includes(hostname)
  const [, graphPath] = GRAPH_PATH.exec(pathname) ?? []
  if (graphPath !== undefined && (loopback || GRAPH_HOSTS.includes(hostname)))
    return { place: 'graph', origin: loopback ? 'http://localhost' : `https://${hostname}`, path: graphPath }
  if (!loopback && !SIGN_IN_HOSTS.includes(hostname)) return null
  const origin = loopback ? 'http://localhost' : `https://${hostname}`
  if (/^\/[^/]+\/oauth2\/v2\.0\/token$/.test(pathname)) return { place: 'token', origin, path: pathname }
  const location = responseHeaders.find(([name]) => name === 'location')?.[1] ?? ''
  // Of all pages of the sign-in the one answer counts that leads back to this page.
  const leadsBack = status >= 300 && status < 400 && /[#?&](?:code|error)=/.test(location)
  return leadsBack && isSignInPath(pathname) ? { place: 'sign-in', origin, path: pathname } : null
}

function isSignInPath(pathname: string): boolean {
  return !pathname.startsWith('/control/') && pathname !== '/'
}
