/** The sections of the manual guide, in its order. Their titles and buttons are in lib/words. */
export const STEP_IDS = [
  'sign-in',
  'register-app',
  'add-permissions',
  'grant-consent',
  'create-secret',
  'hand-over',
] as const

export type StepId = (typeof STEP_IDS)[number]

/** What can be done after the run at any time. Not part of the guide, and not needed to finish it. */
export const AFTERCARE_IDS = [
  'check-everything',
  'renew-secret',
  'remove-run',
  'withdraw-access',
  'find-environment',
] as const

export type AftercareId = (typeof AFTERCARE_IDS)[number]

/** Everything that can be pressed and works on the tenant. */
export type ActionId = StepId | AftercareId

export const ACTION_IDS: readonly ActionId[] = [...STEP_IDS, ...AFTERCARE_IDS]

/** Names in this tenant, for the clicks of the manual guide. */
export type Here = {
  /** Name of the application. */
  appName: string
  /** The product's APIs, each as the page's own button would use it: with its application id and its name in the tenant. */
  apis: readonly {
    portalName: string
    scopes: readonly string[]
    isGraph: boolean
    appId: string
    name: string
  }[]
}
