import { deleted, nameSakes, remedy } from './answers'
import { calls, wait } from './calls'
import { approval, message, passOn } from './colleagues'

/** What a step that can be left out says about it. */
type LeftOut = {
  /** Offered next to the step's button. */
  button: string
  /** What leaving it out means, where that needs saying. */
  means: string | null
  /** The same offer once the step is stopped. */
  whenStopped: string | null
  /** Said once it was left out. */
  done: string
}

const leaveOut: Record<'grant-consent' | 'create-secret', LeftOut> = {
  'grant-consent': {
    button: 'Continue without consent',
    means:
      'The client ID and the secret work without it. Microsoft then asks each person of this tenant at the first connection, and some may have to ask an administrator. You can still grant it later.',
    whenStopped: 'Leave consent to a colleague and continue',
    done: 'You continued without consent. You can still grant it, or leave it to a colleague.',
  },
  'create-secret': {
    button: 'Leave the secret to a colleague',
    means: null,
    whenStopped: null,
    done: 'You left this step to a colleague. You can still do it yourself.',
  },
}

/** The stepper, live status and what a person answers in a step. */
export const run = {
  loading: 'Loading …',
  /** In the browser's tab. */
  title: (number: string, all: string, title: string) => `Step ${number} of ${all}: ${title}`,
  /** Where the organization's name is not known yet. */
  ourOrganization: 'our organization',
  /** What stopped a sign-in, as one text. */
  hindered: (what: string, means: string, next: string) => `${what}. ${means} ${next}`,
  /** For screen readers, as soon as a step's status changes. */
  said: {
    running: (title: string) => `${title}: working`,
    paused: (title: string) => `${title}: waiting for Microsoft`,
    leaving: (title: string) => `${title}: going to Microsoft`,
    stopped: (title: string, what: string) => `${title}: ${what}`,
    done: (title: string) => `${title}: done`,
    ready: (title: string) => `${title}: ready`,
    asks: (title: string) => `${title}: needs your answer`,
  },
  stepper: {
    label: 'Steps',
    bar: (step: string, all: string, title: string) => `Step ${step} of ${all} · ${title}`,
    place: (step: string, all: string) => `Step ${step} of ${all}`,
    /** At the finish. */
    all: (all: string) => `All ${all} steps are done`,
  },
  settled: {
    title: 'Done so far',
    consent: 'for everyone in this tenant',
    secret: (date: string) => `expires on ${date}`,
  },
  summary: {
    label: 'This run',
    organization: 'Organization',
    person: 'Signed in as',
    product: 'Product',
    region: 'Region',
    appName: 'Product name',
    organizationsName: 'your organization’s name',
    saveFirst: 'Save the secret first. Then you can sign out here.',
    /** In one line, for it takes the place of the buttons. */
    locked: 'Locked while a step runs.',
    change: 'Change choices',
    signOut: 'Sign out',
  },
  step: {
    leaving: 'Opening Microsoft’s page …',
    /** Why an earlier step is open again. `what` is a sentence without its full stop. */
    reopened: (step: string, what: string) => `“${step}” stopped: ${what}. This step comes first.`,
    asks: 'First Microsoft’s page asks you to accept the permission <scope></scope> for this page. Then the step continues here.',
    /** Microsoft's page may be needed for it, and a redirect would lose the value. */
    saveFirst: 'Save the secret first. Then you can do this step here.',
    passedOn: 'You left this step to a colleague. You can still do it yourself.',
  },
  leaveOut,
  calls,
  wait,
  remedy,
  deleted,
  nameSakes,
  owner: {
    yes: 'You are an owner of this application, so you can change it without an administrator role.',
    no: 'You do not own this application',
    noMeans: 'Microsoft will refuse “Add permissions” and “Create client secret”.',
    unknown: 'You may not own this application',
    unknownMeans:
      'Microsoft did not show its owners. If you are not one of them, Microsoft refuses the next steps.',
    next: 'An administrator can do these steps, or add you as an owner: App registrations, this application, Owners, Add owners.',
  },
  message,
  passOn,
  approval,
  result: {
    name: 'Name',
    /** Another one was chosen. */
    keepsName: (name: string) => `${name} (keeps this name)`,
    audience: 'Sign-in',
    redirectUri: 'Redirect URI',
    here: 'In your tenant',
    listedOnly: 'not there, listed for other tenants',
    leftOut: 'left out, because your tenant does not have it',
    consent: (scopes: string) => `${scopes}, for everyone in this tenant`,
    noConsent: 'nothing',
    clientId: 'Client ID',
    keyId: 'Secret ID',
    portal: 'Check in the Entra admin center',
  },
  newTab: '(opens in a new tab)',
}
