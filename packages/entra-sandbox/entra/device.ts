import { SIGN_IN } from '../limits'
import { clientNamed } from '../microsoft-clients'
import type { Client } from '../options'
import { personById, personOf, type RefreshRecord, type World } from '../worlds'
import { capabilitiesOf } from './ask'
import { browserCookie } from './browsers'
import { missingScopes, needsAdmin, recordConsent } from './consent'
import { refuseByFault, type SignInCall } from './context'
import { codePage, confirmPage, donePage } from './device-pages'
import type { Device } from './devices'
import { AadError, describe, traceOf } from './error'
import { consentPage, errorPage, signInPage } from './pages'
import { isOpen } from './realm'
import { askedScopes } from './scopes'
import { answerOfToken } from './token-answer'
import { newSessionId, opaqueToken } from './tokens'

/*
 * Sign-in of a program without a browser: it shows a code, a person types the code on a page and signs in there
 * (learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code, RFC 8628).
 */

/** MSAL for Node says the short name, and Entra takes it too. */
export const DEVICE_GRANTS = ['urn:ietf:params:oauth:grant-type:device_code', 'device_code']
const LIFE_SECONDS = 900
const REFRESH_LIFE = 90 * 86_400_000
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Refused by the person; Microsoft names this error and publishes no number for it. */
class Declined extends AadError {
  override readonly error = 'authorization_declined'
}

/** `POST /devicecode`: what the program shows, and what it asks with afterwards. */
export function deviceCode(call: SignInCall, world: World): Promise<Response> {
  return answerOfToken(call, world, async () => {
    const { form } = call
    for (const name of ['client_id', 'scope']) if (!form.get(name)?.trim()) throw new AadError(900144, name)
    const client = publicClient(call, world, form.get('client_id') ?? '')
    const capabilities = capabilitiesOf(form.get('claims'))
    if (capabilities === undefined) throw new AadError(90023, 'claims')
    const scope = form.get('scope') ?? ''
    if (scope.length > SIGN_IN.scope) throw new AadError(90023, 'scope')
    askedScopes(world, client, scope)
    const device: Device = {
      code: opaqueToken(world, 'D', 96),
      userCode: Array.from(world.random(9), (byte) => LETTERS[byte % LETTERS.length]).join(''),
      clientId: client.id,
      scope,
      capabilities,
      expires: world.now() + LIFE_SECONDS * 1_000,
      tenantId: isOpen(call.tenant) ? undefined : world.tenantId,
      outcome: 'pending',
    }
    if (!call.devices.begin(device, world.now())) throw new AadError(90033)
    // Entra's own is microsoft.com/devicelogin, which leads to the sign-in service.
    const page = call.links.signIn('common', '/oauth2/v2.0/deviceauth')
    return {
      user_code: device.userCode,
      device_code: device.code,
      verification_uri: page,
      expires_in: LIFE_SECONDS,
      interval: 5,
      message: `To sign in, use a web browser to open the page ${page} and enter the code ${device.userCode} to authenticate.`,
    }
  })
}

/** What the token endpoint answers while no one has signed in, and once someone has. */
export function redeemDevice(call: SignInCall, world: World, client: Client): RefreshRecord {
  const code = call.form.get('device_code')
  if (!code) throw new AadError(900144, 'device_code')
  publicClient(call, world, client.id)
  const device = call.devices.find(code)
  if (device === undefined || device.clientId !== client.id) throw new AadError(70018)
  if (device.expires <= world.now()) throw new AadError(70020)
  if (device.outcome === 'pending') throw new AadError(70016)
  call.devices.remove(code)
  if (device.outcome === 'declined') throw new Declined(65004)
  return device.outcome
}

/** Only a client that is registered as public may sign in so: it has no secret to show. */
function publicClient(call: SignInCall, world: World, id: string): Client {
  const client = clientNamed(call.options, id)
  if (client === undefined) throw new AadError(700016, id, world.displayName)
  if (client.publicClient === undefined) throw new AadError(7000218)
  refuseByFault(call, client)
  return client
}

/** `GET /deviceauth`: the page that asks for the code. */
export function devicePage(call: SignInCall): Promise<Response> {
  return codePage(address(call))
}

/** Each answer to that page: the code, then the account, then "Continue", then consent where it is missing. */
export async function deviceAnswer(call: SignInCall, world: World): Promise<Response> {
  const { form } = call
  const device = call.devices.typed(form.get('otc') ?? call.query.get('otc'))
  const client = device === undefined ? undefined : clientNamed(call.options, device.clientId)
  if (device?.outcome !== 'pending' || device.expires <= world.now() || client === undefined)
    return codePage(address(call), 'That code didn’t work. Check the code and try again.')
  if (form.has('cancel') || form.get('answer') === 'cancel') {
    call.devices.settle({ ...device, outcome: 'declined' })
    return donePage('You have cancelled the sign-in. You may close this window.')
  }
  try {
    return await further(call, world, { ...device, client })
  } catch (error) {
    if (!(error instanceof AadError)) throw error
    return errorPage(describe(error, traceOf(world.random, world.now(), null)))
  }
}

type Visit = Device & { readonly client: Client }

async function further(call: SignInCall, world: World, visit: Visit): Promise<Response> {
  const { form } = call
  const action = `${address(call)}?otc=${visit.userCode}`
  if (form.has('username')) return signedIn(call, world, visit, action)
  const session = call.browsers
    .sessions(call.browserId)
    .find((known) => known.userPrincipalName === form.get('account') && known.tenantId === world.tenantId)
  const person = session === undefined ? undefined : personById(world, session.personId)
  if (session === undefined || person === undefined) return signInPage(world, visit, action)
  const asked = askedScopes(world, visit.client, visit.scope)
  const missing = missingScopes(world, visit.client, person, asked)
  if (needsAdmin(world, person, missing)) throw new AadError(90094, visit.client.displayName)
  if (form.get('answer') === 'accept')
    recordConsent(world, visit.client, person, asked, form.get('organization') === 'yes')
  else if (missing.length > 0) return consentPage(person, visit, missing, action)
  call.devices.settle({
    ...visit,
    tenantId: world.tenantId,
    outcome: {
      clientId: visit.client.id,
      redirectUri: '',
      asked,
      personId: person.id,
      sessionId: session.id,
      capabilities: visit.capabilities,
      expires: world.now() + REFRESH_LIFE,
    },
  })
  return donePage(
    `You have signed in to the ${visit.client.displayName} application on your device. You may now close this window.`,
  )
}

async function signedIn(call: SignInCall, world: World, visit: Visit, action: string): Promise<Response> {
  const name = call.form.get('username') ?? ''
  const home = call.worlds.homeOf(name)
  const person = home === undefined ? undefined : personOf(home, name)
  if (home === undefined || person === undefined)
    return signInPage(
      world,
      visit,
      action,
      undefined,
      'We couldn’t find an account with that username. Try another account.',
    )
  if (visit.tenantId !== undefined && visit.tenantId !== home.tenantId)
    throw new AadError(
      50020,
      name,
      'https://sts.windows.net/',
      call.worlds.find(visit.tenantId)?.displayName ?? '',
      visit.client.id,
      visit.client.displayName,
    )
  const [browserId] = call.browsers.signIn(call.browserId, home, person, newSessionId(home))
  const page = await confirmPage(person, visit, action)
  page.headers.set('set-cookie', browserCookie(call.links.origin, browserId))
  return page
}

function address(call: SignInCall): string {
  return call.links.signIn(call.tenant, '/oauth2/v2.0/deviceauth')
}
