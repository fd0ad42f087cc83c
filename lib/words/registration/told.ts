/** What one line of the result of `check:registration` says. */
export type Told = {
  title: string
  /** What is there. */
  found: string
  /** What a customer's administrator, or anyone else who signs in, meets because of it. */
  customers?: string
  /** The clicks that mend it, within the registration. */
  portal?: string
}

export type Named = { appId: string; displayName: string }

/** A page of a registration in the Entra admin center that several lines name. */
export const AUTHENTICATION = 'Authentication'
