import type { Company } from './place'

type Form = Readonly<Record<string, string>>

const VERIFIER = 'v'.repeat(43)
const SCOPE = 'User.Read openid profile offline_access'

/** The page's visitor: signs Ada in at a registration as the page would, and gives the number of Microsoft's refusal, if any. */
export async function refusalMet(
  origin: string,
  { ada }: Company,
  { appId, page, scope = SCOPE }: { appId: string; page: string; scope?: string },
): Promise<string | undefined> {
  const redirect = `${page}/signed-in`
  const query = {
    client_id: appId,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: redirect,
    scope,
    state: 's',
    nonce: 'n',
    code_challenge: await challenge(),
    code_challenge_method: 'S256',
    login_hint: ada,
  }
  const address = `${origin}/organizations/oauth2/v2.0/authorize?${new URLSearchParams(query)}`
  const { page: shown, location } = await walk(address, [
    { username: ada },
    { account: ada, answer: 'accept' },
  ])
  const code = new URLSearchParams(location.split('#')[1]).get('code')
  return numberIn(code === null ? shown + decodeURIComponent(location) : await redeem(code))

  async function redeem(value: string): Promise<string> {
    const body = { client_id: appId, grant_type: 'authorization_code', code: value, redirect_uri: redirect }
    const answer = await fetch(`${origin}/organizations/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { origin: page },
      body: new URLSearchParams({ ...body, code_verifier: VERIFIER }),
    })
    return answer.text()
  }
}

/** Opens an address and sends forms, until a page has none or leads elsewhere. */
async function walk(address: string, forms: readonly Form[]): Promise<{ page: string; location: string }> {
  let [action, cookie, page] = [address, '', '']
  for (const form of [undefined, ...forms]) {
    const answer = await fetch(action, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    const location = answer.headers.get('location')
    if (location !== null) return { page: '', location }
    page = await answer.text()
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const [, next] = /action="([^"]+)"/.exec(page) ?? []
    if (next === undefined) break
    action = next.replaceAll('&amp;', '&')
  }
  return { page, location: '' }
}

async function challenge(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(VERIFIER))
  return Buffer.from(hash).toString('base64url')
}

function numberIn(text: string): string | undefined {
  return /AADSTS\d+/.exec(text)?.[0]
}
