import { createSandbox, DroppedConnection, PRACTICE_CLIENT, safe, visitorGuard } from 'entra-sandbox'
import { config } from '@/lib/config/server'
import { originOf, unreadableOrigin } from '@/lib/http/origin'
import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'
import { pageName } from '../_page/page-name'

type Sandbox = ReturnType<typeof createSandbox>

/** Routes are bundled separately, so they share their one directory through the process. */
const shared = globalThis as typeof globalThis & { practiceTenant?: Sandbox }

/** Answers for the practice tenant inside the app. 404 if the deployment has none, as always next to Microsoft. */
export async function practiceTenant(request: Request): Promise<Response> {
  const { main } = config()
  if (main.kind !== 'practice' || main.origin !== null)
    return safe(new Response(PLAIN_TEXT_ANSWERS.notFound, { status: 404 }))
  if (originOf(request.headers, request.url) === null) return unreadableOrigin()
  // A route does not know who is connected, so only the key of a practice page opens the control.
  shared.practiceTenant ??= createSandbox({
    origin: placeOf,
    prefix: '/sandbox',
    // Its consent page says the name that this page has.
    clients: [{ ...PRACTICE_CLIENT, displayName: pageName() }],
    guard: visitorGuard(),
  })
  try {
    return await shared.practiceTenant.fetch(request)
  } catch (error) {
    if (error instanceof DroppedConnection) return cutOff()
    throw error
  }
}

/** A rehearsed connection loss: the answer breaks off before its first byte. */
function cutOff(): Response {
  return new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('dropped')) }))
}

function placeOf({ headers, url }: Request): string {
  return originOf(headers, url) ?? new URL(url).origin
}
