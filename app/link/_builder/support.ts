import type { SupportProblem } from '@/components/link-builder/support-problem'
import type { SessionAccount } from '@/lib/auth/session'
import type { Surroundings } from '@/lib/config/environment'
import { visibleText } from '@/lib/preset/visible'
import { problemFrom } from '@/lib/problem/problem'
import * as z from '@/lib/schema/zod'
import { runCode } from '../../_guide/use-sign-in'
import { loadChunk } from '../../_page/load-chunk'

/** Where support signs in: the operator's own tenant, or `organizations` if there are several. */
export type SupportPlace = { surroundings: Surroundings; tenant: string }

/** As on the start screen of a signed link. */
const LONGEST_ACCOUNT = 80

const signed = z.object({
  signer: z.object({ name: z.string(), account: z.string() }),
  query: z.nullable(z.string()),
})
const refused = z.object({ problem: z.enum(['refused', 'stranger', 'unreachable', 'busy', 'malformed']) })

export type Signed = z.output<typeof signed>
export type Answer = ({ kind: 'signed' } & Signed) | { kind: 'problem'; problem: SupportProblem }

export type Support = Awaited<ReturnType<typeof open>>

let opening: ReturnType<typeof open> | null = null

/** Opens the session of this page once: two MSAL instances must not share one cache. */
export function openSupport(place: SupportPlace): Promise<Support> {
  opening ??= open(place).catch((error) => {
    opening = null
    throw error
  })
  return opening
}

async function open({ surroundings, tenant }: SupportPlace) {
  // Uses the run's own import: a second one would split MSAL's chunk, and every administrator would load more.
  const { openSession } = await loadChunk(runCode)
  const { session } = await openSession(surroundings, { tenant })
  return {
    account: () => shownAccount(session.account()),
    returned: session.returned,
    signIn: session.signIn,
    /** Has a link signed. With `null` it only asks who would sign. */
    async ask(query: string | null): Promise<Answer> {
      try {
        return await send(await session.idToken(), query)
      } catch (thrown) {
        const ended = problemFrom(thrown).kind === 'session-ended'
        return { kind: 'problem', problem: ended ? 'refused' : 'unreachable' }
      }
    },
  }
}

/** The account as Microsoft names it, safe to show. */
function shownAccount(account: SessionAccount | null): string | null {
  return account && visibleText(account.username, LONGEST_ACCOUNT)
}

async function send(idToken: string, query: string | null): Promise<Answer> {
  const response = await fetch('/link/sign', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ idToken, query }),
  })
  const body: unknown = await response.json()
  if (response.ok) return { kind: 'signed', ...z.parse(signed, body) }
  return { kind: 'problem', problem: z.parse(refused, body).problem }
}
