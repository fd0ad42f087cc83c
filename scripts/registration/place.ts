import { command as words } from '@/lib/words/registration/command'
import { Unchecked } from './unchecked'

/** Where Microsoft's sign-in and Graph are asked. */
export type Place = { graph: string /** Of a sandbox in place of Microsoft. */; sandbox: string | null }

const MICROSOFT: Place = { graph: 'https://graph.microsoft.com', sandbox: null }

/**
 * Microsoft, unless `REGISTRATION_SANDBOX` names a sandbox on this machine. Any other address is refused, since a token
 * goes there: throws `Unchecked`.
 */
export function placeOf(env: Record<string, string | undefined>): Place {
  const origin = env['REGISTRATION_SANDBOX']?.trim()
  if (!origin) return MICROSOFT
  if (!/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(origin) || !URL.canParse(origin))
    throw new Unchecked(words.notASandbox)
  return { graph: origin, sandbox: origin }
}
