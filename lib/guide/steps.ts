import type { Run } from './run'

/** One section of the manual guide. Titles and buttons are fixed: documentation and scripts name them. */
type GuideStep = {
  id: string
  title: string
  button: string
  /** Why the step is there, in one sentence. */
  why: string
  /** The guide's own clicks for the step, for whoever would rather do it by hand. */
  byHand: (run: Run, here: Here) => readonly string[]
}

/** What the clicks depend on besides the choices: how things are named in this tenant. */
export type Here = {
  /** Name of the application. */
  appName: string
  /** The product's API as the page's own button would take it: its application id and its name in the tenant. */
  api: { appId: string; name: string }
}

export const GUIDE = [
  {
    id: 'sign-in',
    title: 'Sign in',
    button: 'Sign in with Microsoft',
    why: 'Everything on this page is done as you, with your own rights, so Microsoft has to know who you are.',
    byHand: () => [
      'Open entra.microsoft.com and sign in with an administrator account of your organization.',
    ],
  },
  {
    id: 'register-app',
    title: 'Register your application',
    button: 'Register application',
    why: 'A registration gives your product an identity at Microsoft: the Application (client) ID. Your customers meet it when they connect.',
    byHand: (run, { appName }) => [
      'In the left sidebar of the Entra admin center select Entra ID, then App registrations, then New registration.',
      `Enter the name “${appName}”.`,
      'Under Supported account types select “Accounts in any organizational directory (Any Microsoft Entra ID directory - Multitenant)”.',
      `Under Redirect URI select the platform Web and enter ${run.region.redirectUri}`,
      'Select Register, then note the Application (client) ID on the overview page.',
    ],
  },
  {
    id: 'add-permissions',
    title: 'Configure API permissions',
    button: 'Add permissions',
    why: 'The application lists what it will ask for; listing alone grants nothing.',
    byHand: (run, { api }) => [
      'On the application’s page select API permissions, then Add a permission.',
      'Select Microsoft Graph, then Delegated permissions; tick openid, email and offline_access; select Add permissions.',
      `Select Add a permission again and choose ${run.product.api.portalName}. If it is not among the tiles, open “APIs my organization uses” and search for ${api.appId} (${api.name}).`,
      `Choose Delegated permissions, tick ${run.product.api.scopes.join(', ')} and select Add permissions.`,
    ],
  },
  {
    id: 'grant-consent',
    title: 'Grant admin consent',
    button: 'Grant admin consent',
    why: 'With your consent the people of this tenant are not asked when they connect Dynamics 365. Your customers’ tenants are not touched.',
    byHand: () => [
      'On the application’s page select API permissions.',
      'Select “Grant admin consent for …” and confirm with Yes.',
      'Each permission now shows a green check and “Granted”.',
    ],
  },
  {
    id: 'create-secret',
    title: 'Get your client ID and secret',
    button: 'Create client secret',
    why: 'The secret is the application’s password; it comes last here so that nothing can interrupt you between making and saving it.',
    byHand: (run) => [
      'On the application’s page select Certificates & secrets, then New client secret.',
      `Enter the description “${run.secretDescription}” and the longest expiry offered (24 months).`,
      'Select Add and copy the Value at once. The Secret ID beside it is not what Unified.to needs.',
    ],
  },
  {
    id: 'hand-over',
    title: 'Enter your credentials on Unified.to',
    button: 'I have saved the secret',
    why: 'Unified.to needs the client ID and the secret to connect to Dynamics 365 on your behalf.',
    byHand: (run) => [
      `Open ${run.region.handOver} and search for the integration you are using.`,
      'Enter the client ID and the client secret, then save.',
    ],
  },
] as const satisfies readonly GuideStep[]

export type StepId = (typeof GUIDE)[number]['id']

export const STEP_IDS: readonly StepId[] = GUIDE.map((step) => step.id)

/** What can be done after the run, at any time: not part of the guide, and never needed to finish it. */
export const AFTERCARE = [
  { id: 'remove-run', title: 'Remove what this run made', button: 'Remove what this run made' },
  { id: 'withdraw-access', title: 'Withdraw this page’s access', button: 'Withdraw access' },
] as const

export type AftercareId = (typeof AFTERCARE)[number]['id']

/** Everything that can be pressed and runs against the tenant. */
export type ActionId = StepId | AftercareId

export const ACTION_IDS: readonly ActionId[] = [...STEP_IDS, ...AFTERCARE.map((action) => action.id)]

/** The title of anything that can be pressed. */
export function titleOf(id: ActionId): string {
  return [...GUIDE, ...AFTERCARE].find((action) => action.id === id)?.title ?? id
}

/** The guide's text for a step. */
export function guideStep(id: StepId): GuideStep {
  const index = STEP_IDS.indexOf(id)
  const step = GUIDE[index]
  if (!step) throw new RangeError(`The guide has no step "${id}".`)
  return step
}
