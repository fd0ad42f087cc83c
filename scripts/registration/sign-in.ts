import { type NetworkRequestOptions, type NetworkResponse, PublicClientApplication } from '@azure/msal-node'
import { metadataOf } from '@/lib/auth/metadata'
import { visibleText } from '@/lib/preset/visible'
import { answers } from '@/lib/words/registration/answers'
import { signIn as words } from '@/lib/words/registration/sign-in'
import type { Options } from './options'
import type { Place } from './place'
import { codesOf, type Refusal, refusal, wordsOfRefusal } from './refusals'
import { Unchecked } from './unchecked'

/** Reading applications, and nothing else. learn.microsoft.com/graph/permissions-reference */
const SCOPE = 'https://graph.microsoft.com/Application.Read.All'

const LONGEST_WAIT = 30_000
const LONGEST_MESSAGE = 400

/**
 * Signs the operator in by device code and gives an access token for Graph. MSAL keeps it in the memory of this process
 * alone. `say` gets Microsoft's own sentence with the address and the code. Throws `Unchecked`.
 * learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
 */
export async function signIn(options: Options, place: Place, say: (text: string) => void): Promise<string> {
  const heard = listening()
  const client = new PublicClientApplication({
    auth: {
      clientId: options.clientId,
      authority: `https://login.microsoftonline.com/${options.tenant}`,
      ...(place.sandbox === null ? {} : { authorityMetadata: metadataOf(place.sandbox, options.tenant) }),
    },
    system: { networkClient: heard.network },
  })
  try {
    const answer = await client.acquireTokenByDeviceCode({
      scopes: [SCOPE],
      deviceCodeCallback({ userCode, message }) {
        // MSAL goes on where Microsoft gave no code.
        if (userCode) say(words.signIn(visibleText(message, LONGEST_MESSAGE)))
      },
    })
    if (answer) return answer.accessToken
  } catch {
    if (heard.unreached) throw new Unchecked(answers.notReached)
  }
  throw new Unchecked(wordsOfRefusal(heard.refusal, options))
}

/**
 * The network as MSAL uses it, which remembers Microsoft's first refusal: MSAL gives its words only as a part of a
 * message, and none at all where no code was given.
 */
function listening() {
  const heard = {
    refusal: null as Refusal | null,
    unreached: false,
    network: { sendGetRequestAsync: send, sendPostRequestAsync: send },
  }

  async function send<Body>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<Body>> {
    const isPost = options?.body !== undefined
    const answer = await fetch(url, {
      ...(isPost ? { method: 'POST', body: options.body ?? '' } : {}),
      headers: options?.headers ?? {},
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_WAIT),
    }).catch((error: unknown) => {
      heard.unreached = true
      throw error
    })
    const body = await answer.json()
    const refused = refusal.safeParse(body).data
    if (refused && !isPending(refused)) heard.refusal ??= refused
    return { headers: Object.fromEntries(answer.headers), body, status: answer.status }
  }

  return heard
}

function isPending(refused: Refusal): boolean {
  return refused.error === 'authorization_pending' || codesOf(refused).includes(70016)
}
