/** A call of Microsoft as a report shows it, without headers, token or body. A later report with the same id replaces it. */
export type Call = {
  id: string
  method: string
  path: string
  inner: readonly string[]
  /** Milliseconds since the epoch. */
  startedAt: number
} & (
  | { state: 'sending' }
  | { state: 'answered'; status: number; milliseconds: number; requestId: string | null }
  | { state: 'failed'; milliseconds: number }
)

/** What a call is for. The catalogue has a sentence for each; a batch has one purpose. */
export const PURPOSES = [
  'reads-identity',
  'reads-identity-and-run',
  'reads-roles',
  'looks-for-application',
  'reads-application',
  'reads-principals',
  'reads-consent',
  'reads-own-access',
  'reads-owners',
  'creates-application',
  'changes-application',
  'lists-permissions',
  'adds-own-principal',
  'enables-principal',
  'adds-api',
  'adds-consent',
  'extends-consent',
  'removes-consent',
  'creates-secret',
  'removes-secret',
  'removes-application',
  'restores-application',
  'purges-application',
  'reads-environments',
  'reads-membership',
] as const

export type Purpose = (typeof PURPOSES)[number]

/** What the answer to a read said, where that is short. `refused`: the call was answered and something in it refused. */
export const FINDINGS = ['found', 'none', 'refused'] as const

export type Finding = (typeof FINDINGS)[number]

/** A call with what it is for, as the gateway reports it. */
export type NamedCall = Call & {
  purpose: Purpose
  finding?: Finding
  /** The name of the API, where each API has a call of its own for the same purpose. */
  api?: string
}

/** The part of a press in which a call was made. */
export const STAGES = ['look', 'write', 'confirm'] as const

/** A call of a step, as the screen shows it. */
export type StepCall = NamedCall & { stage: (typeof STAGES)[number] }

/** Whether a call changes something in the tenant. A batch with the method POST only reads. */
export function isWrite({ purpose }: Pick<NamedCall, 'purpose'>): boolean {
  return !/^(?:reads|looks)-/.test(purpose)
}

/** How long an answer may take, in milliseconds. Microsoft's own gateways give up earlier. */
export const PATIENCE_MS = 60_000
