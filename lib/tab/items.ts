import { ANY_TEXT, tabItem, textLike, textsNamed } from './tab-item'

// Everything that this tab remembers. A page that is open during an upgrade must find what it stored, so the keys and
// the form of the values must not change.

/** Also read before the first paint: app/_page/before-paint.ts. */
export const SESSION_KEY = 'onboarding.session'

/** A run is in progress here, from the press of "Sign in" to the sign-out. */
export const sessionMark = tabItem(SESSION_KEY, textLike(/^1$/))

/** The query of the link with which the run began. */
export const linkOfRun = tabItem('onboarding.link', ANY_TEXT)

/** Tenant and object id of the person who pressed "This is the right organization". */
export const confirmedTenant = tabItem('onboarding.tenant', ANY_TEXT)

/** The steps passed on to a colleague, separated by spaces, and for which run, tenant and person. */
export const passedOnSteps = tabItem('onboarding.passed-on', textsNamed('of', 'steps'))

/** The key id of the secret that a person saved, and for which run, tenant and person. */
export const savedSecret = tabItem('onboarding.saved', textsNamed('of', 'keyId'))

/** The key id of the secret that a person created, and for which run, tenant and person. */
export const createdSecret = tabItem('onboarding.created', textsNamed('of', 'keyId'))

/**
 * The sealed credentials that a person made: only the key of their receiver opens them. With it the key id of the
 * secret, the receiver's key and name, the last moment, and for which run, tenant and person.
 */
export const sealedCredentials = tabItem(
  'onboarding.sealed',
  textsNamed('of', 'keyId', 'publicKey', 'to', 'text', 'expiresAt'),
)

/** What the page continues with after Microsoft's page. */
export const resumeAfterRedirect = tabItem('onboarding.note', ANY_TEXT)

/** The permission for which the page left for Microsoft. */
export const askedPermission = tabItem('onboarding.asked', ANY_TEXT)

/** The texts that a person changed although the link is signed, with that link's query. */
export const changedTexts = tabItem('onboarding.changed', textsNamed('link', 'appName', 'secretDescription'))

/** The query of the link whose choices a person wants to change. */
export const linkToChange = tabItem('onboarding.change', ANY_TEXT)

/** The path to open after Microsoft's sign-out page. It must be on this origin: `//` and `/\\` would lead to another. */
export const placeAfterSignOut = tabItem('onboarding.after-sign-out', textLike(/^\/(?![/\\])/))

/** The sign-out came back, and the next start screen says so. */
export const signedOut = tabItem('onboarding.signed-out', textLike(/^1$/))

/** What this tab did in its run, as app/_guide/kept-trace.ts writes it: calls and times, no body, token or secret. */
export const runTrace = tabItem('onboarding.trace', ANY_TEXT)

/** The version for which this tab reloaded itself. */
export const reloadedFor = tabItem('onboarding.reloaded', ANY_TEXT)

/** The new version that the reader still has to be told about. */
export const updatedTo = tabItem('onboarding.updated', ANY_TEXT)

/** What lets support follow which run: its write token, its key, when it began, and the number of the last message. */
export const followedRun = tabItem('onboarding.follow', textsNamed('of', 'token', 'key', 'began', 'seq'))
