import { ANY_TEXT, tabItem, textLike, textsNamed } from './tab-item'

// Everything that this tab remembers. A page that is open during an upgrade must find what it left: the keys and the form
// of the values stay.

/** Read before the first paint as well: app/_page/before-paint.ts. */
export const SESSION_KEY = 'onboarding.session'

/** A run is under way here, from the press of "Sign in" to the sign-out. */
export const sessionMark = tabItem(SESSION_KEY, textLike(/^1$/))

/** The query of the link under which the run began. */
export const linkOfRun = tabItem('onboarding.link', ANY_TEXT)

/** Tenant and object id of the person who said "This is the right organization". */
export const confirmedTenant = tabItem('onboarding.tenant', ANY_TEXT)

/** The steps that a person left to someone else, apart by spaces, and for which run, tenant and person that was. */
export const passedOnSteps = tabItem('onboarding.passed-on', textsNamed('of', 'steps'))

/** What the page goes on with after Microsoft's page. */
export const redirectNote = tabItem('onboarding.note', ANY_TEXT)

/** The permission for which the page left for Microsoft. */
export const askedPermission = tabItem('onboarding.asked', ANY_TEXT)

/** The texts that a person changed although the link is signed, with that link's query. */
export const changedTexts = tabItem('onboarding.changed', textsNamed('link', 'appName', 'secretDescription'))

/** The path to open after Microsoft's sign-out page. Only one on this origin: `//` would lead to another. */
export const placeAfterSignOut = tabItem('onboarding.after-sign-out', textLike(/^\/(?!\/)/))

/** The version for which this tab loaded itself again. */
export const reloadedFor = tabItem('onboarding.reloaded', ANY_TEXT)

/** The version of which the reader is still to be told. */
export const updatedTo = tabItem('onboarding.updated', ANY_TEXT)
