import type { Problem } from '@/lib/problem/problem'

/** The signed-in account. Tenant id and object id together identify it. */
export type SessionAccount = { objectId: string; tenantId: string; username: string }

/** How a redirect to Microsoft ended, and the note stored before it. */
export type Return = { note: string | null; problem: Problem | null }

export type PermitAsk = {
  scope: string
  note: string
  claims?: string
  renew?: true
  stay: boolean
  onLeave: () => void
}

/** Sign-in and tokens, in the run's own terms. Methods throw `ProblemError`. */
export type Session = {
  account(): SessionAccount | null
  /** The result of a redirect; `null` if the page was not opened by one. */
  returned(): Return | null
  /** Whether a token of this session already carries the permission. */
  holds(scope: string): boolean
  /** Goes to Microsoft's sign-in page. */
  signIn(options: { loginHint?: string; chooseAccount?: boolean }): Promise<void>
  /**
   * Makes sure that a token with the permission is available. If a person has to accept, it calls `onLeave` and goes
   * to Microsoft; `note` is then in `returned()`, and the promise stays open while the browser is on its way. `claims` answer a challenge, `renew` replaces a token that Graph
   * refused. With `stay` the page never leaves; what a person would have to do is thrown instead.
   */
  permit(ask: PermitAsk): Promise<'granted' | 'leaving'>
  /** An access token with the permission, renewed silently shortly before it expires. */
  token(scope: string): Promise<string>
  /** The ID token, whose audience is this page, renewed silently shortly before it expires. */
  idToken(): Promise<string>
  /** Microsoft's time as last known; before that the browser's. */
  now(): Date
  /**
   * Microsoft's time, up to some minutes behind and never ahead, from a token issued since this page was loaded. Asks
   * for a new token if there is none. Falls back to the browser's clock.
   */
  clock(): Promise<Date>
  signOut(): Promise<void>
}
