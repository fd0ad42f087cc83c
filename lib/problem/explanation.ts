/** What a person can press beside a problem. */
export type Remedy =
  | 'try-again'
  | 'sign-in'
  | 'other-account'
  | 'choose-application'
  | 'new-application'
  | 'deal-with-deleted'
  | 'other-product'
  | 'list-anyway'
  | 'make-room'
  | 'open-policies'
  | 'new-tab'

/** What happened, what it means, what to do next; `who` names the roles that can, where this person cannot. */
export type Explanation = {
  what: string
  means: string
  next: string
  who: string | null
  remedies: readonly Remedy[]
}

/** An explanation whose next move is the same press again. */
export function again(what: string, means: string, next: string): Explanation {
  return { what, means, next, who: null, remedies: ['try-again'] }
}
