import type { Guard, Knock } from './guard'

const NAMES = ['localhost', '127.0.0.1', '[::1]']
const ADDRESS = /^(::1|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/

/** Added by a proxy on the way: then the socket says who the proxy is, not who the caller is. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
]

/**
 * For a sandbox on a port of its own: callers of the same machine may do everything. The socket proves where they are.
 * The name by which they ask must be a loopback one too, or a website could have its own name lead here and read the
 * answers as its own ("DNS rebinding").
 */
export function loopbackGuard(): Guard {
  return {
    forVisitors: false,
    welcomes: isLoopbackOrigin,
    callerOf: (knock) => (isLocal(knock) ? { kind: 'operator' } : undefined),
    visitorOf: () => undefined,
    visit: (knock) => (isLocal(knock) ? { key: null } : undefined),
    refusal: {
      status: 403,
      words:
        'The control of this practice tenant is open to callers on the same machine only, at localhost or another loopback address, without a proxy.',
    },
  }
}

function isLocal({ request, peer }: Knock): boolean {
  const { headers, url } = request
  const host = headers.get('host')
  return (
    ADDRESS.test(peer.address ?? '') &&
    NAMES.includes(new URL(url).hostname) &&
    (host === null || isLoopbackOrigin(`http://${host}`)) &&
    FORWARDED.every((name) => !headers.has(name))
  )
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && NAMES.includes(new URL(origin).hostname)
}
