import { config } from '@/lib/config/server'
import { createSandbox, DroppedConnection, safe, visitorGuard } from '@/lib/sandbox'

type Sandbox = ReturnType<typeof createSandbox>

/** Routes are built apart from each other, so the one directory they share hangs on the process. */
const shared = globalThis as typeof globalThis & { practiceTenant?: Sandbox }

/** Answers for the practice tenant inside the app; 404 where the deployment has none. */
export async function practiceTenant(request: Request): Promise<Response> {
  const { main, practice } = config()
  const within = [main, practice].some((place) => place?.kind === 'practice' && place.origin === null)
  if (!within) return safe(new Response('Not found', { status: 404 }))
  // A route does not know who holds the connection, so only the key of a practice page opens the control.
  shared.practiceTenant ??= createSandbox({ origin: originOf, prefix: '/sandbox', guard: visitorGuard() })
  try {
    return await shared.practiceTenant.fetch(request)
  } catch (error) {
    if (error instanceof DroppedConnection) return cutOff()
    throw error
  }
}

/** A rehearsed loss of connection: the answer breaks off before its first byte. */
function cutOff(): Response {
  return new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('dropped')) }))
}

/** The origin the browser sees, also behind a proxy that ends TLS. */
export function originOf(request: Request): string {
  const url = new URL(request.url)
  const protocol = request.headers.get('x-forwarded-proto')?.split(',')[0] ?? url.protocol.replace(':', '')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? url.host
  return `${protocol}://${host}`
}
