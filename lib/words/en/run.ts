import type { Finding, Purpose } from '@/lib/problem/call'

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
      'The client ID and the secret work without it. Microsoft then asks each person of this tenant when that person connects for the first time, and some may have to ask an administrator. You can grant the consent at any time.',
    whenStopped: 'Leave consent to a colleague and go on',
    done: 'You went on without consent. You can still grant it, or leave it to a colleague.',
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
  /** What hindered a sign-in, in one go. */
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
    passedOn: 'You left this step to a colleague. You can still do it yourself.',
  },
  leaveOut,
  calls: {
    label: 'Calls to Microsoft',
    sending: 'Sending …',
    answered: (status: string, time: string) => `${status} in ${time}`,
    failed: (time: string) => `No answer after ${time}`,
    requestId: 'request-id <id></id>',
    purpose: {
      'reads-identity': 'Reading your account, your organization and your roles',
      'reads-identity-and-run': 'Reading your account, and looking for an earlier registration',
      'reads-roles': 'Reading more of your roles',
      'looks-for-application': 'Looking for an earlier registration',
      'reads-application': 'Reading the application',
      'reads-principals': 'Reading what your tenant has of the application and the APIs',
      'reads-consent': 'Reading the consent that is there',
      'reads-own-access': 'Reading the access that this page has',
      'creates-application': 'Creating the application',
      'changes-application': 'Changing the settings of the application',
      'lists-permissions': 'Adding the permissions to the application',
      'adds-own-principal': 'Adding the application to your tenant',
      'enables-principal': 'Allowing people to sign in to the application',
      'adds-api': 'Adding the API to your tenant',
      'adds-consent': 'Granting the consent',
      'extends-consent': 'Adding to the consent that is there',
      'removes-consent': 'Removing access of this page',
      'creates-secret': 'Creating the client secret',
      'removes-secret': 'Removing a client secret',
      'removes-application': 'Deleting the application',
      'restores-application': 'Restoring the deleted application',
      'purges-application': 'Deleting the old application for good',
      'reads-environments': 'Reading the list of your Dynamics 365 environments',
      'reads-membership': 'Asking the environment whether you get in',
    } satisfies Record<Purpose, string>,
    /** One of several calls for the same purpose, each for another API. */
    forApi: (purpose: string, api: string) => `${purpose}: ${api}`,
    /** A read after a write. */
    confirms: 'Checking what Microsoft has saved',
    line: (purpose: string, outcome: string) => `${purpose} … ${outcome}`,
    working: 'working',
    done: 'done',
    finding: { found: 'found', none: 'none', refused: 'refused' } satisfies Record<Finding, string>,
    /** A call that failed and was made again. */
    notYet: 'not yet',
    unanswered: 'no answer',
    times: (count: string) => `${count} times`,
    details: 'Technical details',
  },
  wait: {
    /** One sentence: the reason, and when it goes on. */
    sentence: (reason: string) => `${reason}. <again></again>`,
    again: (time: string) => `Trying again in ${time}`,
    tryNow: 'Try now',
    stop: 'Stop',
    reason: {
      'exists-already': 'Microsoft says that this exists already. This page looks for it',
      'key-taken': 'Microsoft says that the key is taken. This page looks for the application that has it',
      'not-visible-yet': 'Microsoft has accepted the change and is still copying it',
      busy: 'Microsoft is busy',
    },
  },
  remedy: {
    otherAccount: 'Use another account',
    otherProduct: (product: string) => `Start again with ${product}`,
    signedProduct: (product: string) =>
      `This link is signed for ${product} only. Ask the person who sent it for a link for the product that you want.`,
    linkTenant: (tenant: string) => `This link is for ${tenant}. If that is mistyped, go on without it.`,
    withoutTenant: 'Go on without the link’s organization',
    listAnyway: 'List the permission anyway',
    newApplication: 'Register a new application',
    policies: 'Open the application policies',
    newTab: 'Open this page in a new tab',
  },
  deleted: {
    restore: {
      button: 'Restore it and use it',
      means:
        'The application comes back with its client ID, its permissions and its secrets. You have to grant the consent again.',
    },
    purge: {
      button: 'Delete it for good and register a new one',
      means: 'You cannot restore it afterwards. Everything that still uses its client ID stops working.',
      question: 'Delete this application for good?',
      confirm: 'Delete it for good now',
      cancel: 'Do not delete it',
    },
    other: {
      button: 'Leave it and register a new one under another key',
      means: 'The deleted application stays as it is until Entra removes it.',
    },
  },
  nameSakes: {
    facts: (created: string, accounts: string, secrets: number, uris: string | null) =>
      `Created on ${created}, for ${accounts}, ${secrets === 1 ? '1 secret' : `${secrets} secrets`}, redirect URIs: ${uris ?? 'none'}`,
    clientId: (id: string) => `client ID ${id}`,
    widens: (accounts: string) =>
      `If you use it, this page opens it to ${accounts}, because Unified.to needs that. If you remove the run, the page changes that back.`,
    use: 'Use this one',
    means:
      'If you use one of them, it keeps its redirect URIs, permissions and secrets, and this page adds what is missing. If you create a new one, these stay as they are.',
    create: 'Create a new one',
  },
  owner: {
    yes: 'You are an owner of this application, so you can change it without an administrator role.',
    no: 'You do not own this application',
    noMeans: 'Microsoft will refuse “Add permissions” and “Create client secret”.',
    unknown: 'It is not known yet whether you own this application',
    unknownMeans:
      'Microsoft did not show its owners. If you are not one of them, Microsoft refuses the next steps.',
    next: 'An administrator can do these steps, or add you as an owner: App registrations, this application, Owners, Add owners.',
  },
  message: {
    copy: 'Copy message',
    copied: 'Message copied',
    copiedLink: 'Link copied',
    mail: 'Write an e-mail',
  },
  passOn: {
    summary: 'Pass this on to a colleague',
    /** What is passed on as soon as the roles are known. */
    administratorSteps: 'the steps that need an administrator',
    subject: (service: string, task: string) => `${service} and Unified.to: ${task}`,
    body: (message: { service: string; tenant: string; task: string; roles: string; link: string }) => `Hello,

I am connecting ${message.service} to Unified.to for ${message.tenant}. There is something that I am not allowed to do myself: ${message.task}.
Roles that can do this: ${message.roles}.

Could you open this link and sign in? The page finds what I have done so far and goes on from there.
It shows every change before it makes it.

${message.link}`,
    copyLink: 'Copy link',
  },
  approval: {
    summary: 'Ask an administrator to approve this page',
    subject: (service: string) => `Please approve a page for ${service} and Unified.to`,
    body: (message: {
      service: string
      tenant: string
      scopes: string
      roles: string
      link: string
      page: string
    }) => `Hello,

I want to register an application for ${message.service} and Unified.to in ${message.tenant}. The page that helps me with it needs an administrator’s approval first. It asks for ${message.scopes} of Microsoft Graph.
It acts only with my own rights, and it shows every change before it makes it.

Roles that can approve it: ${message.roles}.
Please open this link, sign in and accept:
${message.link}

The page itself: ${message.page}
You can take the approval back in the Entra admin center, under Enterprise applications.`,
    copyLink: 'Copy approval link',
  },
  result: {
    name: 'Name',
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
