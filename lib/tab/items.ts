import * as z from 'zod/mini'
import { asJson, tabItem } from './tab-item'

// Everything that this tab remembers. A page that is open during an upgrade must find what it left: the keys and the form
// of the values stay.

/** A run is under way here, from the press of "Sign in" to the sign-out. `public/session-mark.js` reads it as well. */
export const sessionMark = tabItem('onboarding.session', z.literal('1'))

/** The query of the link under which the run began. */
export const linkOfRun = tabItem('onboarding.link', z.string())

/** Tenant and object id of the person who said "This is the right organization". */
export const confirmedTenant = tabItem('onboarding.tenant', z.string())

/** The steps that a person left to someone else, and for which run, tenant and person that was. */
export const passedOnSteps = tabItem(
  'onboarding.passed-on',
  asJson(z.object({ of: z.string(), steps: z.array(z.string()) })),
)

/** What the page goes on with after Microsoft's page. */
export const redirectNote = tabItem('onboarding.note', z.string())

/** The permission for which the page left for Microsoft. */
export const askedPermission = tabItem('onboarding.asked', z.string())

/** The texts that a person changed although the link is signed, with that link's query. */
export const changedTexts = tabItem(
  'onboarding.changed',
  asJson(z.object({ link: z.string(), appName: z.string(), secretDescription: z.string() })),
)

/** The path to open after Microsoft's sign-out page. Only one on this origin: `//` would lead to another. */
export const placeAfterSignOut = tabItem('onboarding.after-sign-out', z.string().check(z.regex(/^\/(?!\/)/)))

/** The version for which this tab loaded itself again. */
export const reloadedFor = tabItem('onboarding.reloaded', z.string())

/** The version of which the reader is still to be told. */
export const updatedTo = tabItem('onboarding.updated', z.string())
