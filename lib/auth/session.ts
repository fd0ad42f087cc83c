import type { Problem } from '@/lib/problem/problem'

/** The signed-in account, as far as the page needs it. Keyed by tenant and object id together. */
export type SessionAccount = { objectId: string; tenantId: string; username: string }

/** How a redirect to Microsoft ended, and the note that was left for it. */
export type Return = { note: string | null; problem: Problem | null }

export type PermitAsk = { scope: string; note: string; claims?: string; renew?: true; stay: boolean }

/** Sign-in and tokens, in the run's words. Methods throw `ProblemError`. */
export type Session = {
  account(): SessionAccount | null
  /** What this page came back with; `null` when it was not on its way to Microsoft. */
  returned(): Return | null
  /** Whether a token of this session already carries the permission. */
  holds(scope: string): boolean
  /** Goes to Microsoft's sign-in page. */
  signIn(options: { loginHint?: string; chooseAccount?: boolean }): Promise<void>
  /**
   * Makes sure that a token with the permission is at hand. Where a person has to say yes it goes to Microsoft and
   * gives `leaving`; `note` is then found in `returned()`. `claims` answer a challenge, `renew` replaces a token
   * that Graph refused. With `stay` the page is never left; what a person would have to do is thrown instead.
   */
  permit(ask: PermitAsk): Promise<'granted' | 'leaving'>
  /** An access token that carries the permission, renewed silently when it is about to expire. */
  token(scope: string): Promise<string>
  /** The ID token, which names this page as its audience, renewed silently when it is about to expire. */
  idToken(): Promise<string>
  /** The time as Microsoft last told it, or the browser's until then. */
  now(): Date
  /**
   * Microsoft's time, at most some minutes late and never ahead: from a token that was made since this page was
   * loaded; a new one is asked for where there is none. The browser's own clock where that cannot be had.
   */
  clock(): Promise<Date>
  signOut(): Promise<void>
}
