import type { ActionId, StepId } from '@/lib/guide/steps'

/** Titles, buttons and reasons of the steps and of what can be done afterwards. Other people's scripts name titles and buttons. */
export const guide = {
  /** What the page is for; `service` is what is connected, such as Dynamics 365. */
  purpose: (service: string) => `Connect ${service} to Unified.to`,
  about: (service: string) =>
    `Get the OAuth 2 credentials for ${service} by pressing buttons, as a Microsoft Entra administrator.`,
  dataOf: (service: string) => `${service} data`,
  title: {
    'sign-in': 'Sign in',
    'register-app': 'Register your application',
    'add-permissions': 'Configure API permissions',
    'grant-consent': 'Grant admin consent',
    'create-secret': 'Get your client ID and secret',
    'hand-over': 'Enter your credentials on Unified.to',
    'check-everything': 'Check everything',
    'renew-secret': 'Renew the client secret',
    'remove-run': 'Remove what this run made',
    'withdraw-access': 'Withdraw this page’s access',
    'find-environment': 'Find your environment’s address',
  } satisfies Record<ActionId, string>,
  button: {
    'sign-in': 'Sign in with Microsoft',
    'register-app': 'Register application',
    'add-permissions': 'Add permissions',
    'grant-consent': 'Grant admin consent',
    'create-secret': 'Create client secret',
    'hand-over': 'I have saved the secret',
    'check-everything': 'Check everything',
    'renew-secret': 'Remove the old secret',
    'remove-run': 'Remove what this run made',
    'withdraw-access': 'Withdraw access',
    'find-environment': 'Find environments',
  } satisfies Record<ActionId, string>,
  /** Why a step is there, in a sentence or two. */
  why: {
    'sign-in':
      'Microsoft has to know who you are. This page does everything in your name and with your own rights.',
    'register-app':
      'The registration gives your product an identity at Microsoft, the Application (client) ID. Your customers see its name when they connect.',
    'add-permissions':
      'The application lists the permissions that it will ask for. The list alone grants nothing.',
    'grant-consent':
      'With your consent, Microsoft does not ask the people of this tenant when they connect. Your customers’ tenants do not change.',
    'create-secret':
      'The secret is the application’s password. It comes last on this page, so that nothing can interrupt you before you save it.',
    'hand-over': 'Unified.to needs the client ID and the secret to connect for you.',
  } satisfies Record<StepId, string>,
  /** Where a step stands that waits for another one, named by its title. */
  after: (title: string) => `After “${title}”`,
  /** Where a step stands. */
  status: {
    ready: 'Ready',
    running: 'Working',
    paused: 'Waiting for Microsoft',
    leaving: 'Going to Microsoft',
    made: 'Done',
    found: 'Done earlier',
    passedOn: 'Left out',
    asks: 'Needs your answer',
    stopped: 'Stopped',
  },
  /** The list of the steps, for screen readers. */
  list: 'Onboarding steps',
  /** Screens without a run. */
  screen: {
    'faulty-link': 'This link cannot be opened',
    error: 'This page made a mistake',
    'not-found': 'There is nothing at this address',
    'no-sign-in': 'There is no sign-in to finish here',
  },
}
