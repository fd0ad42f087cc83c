import type { Overview } from './answers'
import type { Answer, Control, Failure } from './control-client'

/** What there is, as it was read last, and why it could not be read after that. */
type CompaniesState = {
  overview: Overview | null
  trouble: { failure: Failure; at: number } | null
}

type Companies = {
  state(): CompaniesState
  /** The first listener has it read. */
  subscribe(listener: () => void): () => void
  read(): Promise<void>
}

/** The companies that can be made, and those that there are. */
export function companiesOf(control: Pick<Control, 'overview'>): Companies {
  const listeners = new Set<() => void>()
  let state: CompaniesState = { overview: null, trouble: null }

  async function read(): Promise<void> {
    state = after(state, await control.overview())
    for (const listener of listeners) listener()
  }

  return {
    state: () => state,
    subscribe(listener) {
      if (listeners.size === 0) void read()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read,
  }
}

/** A failure leaves what was read before; only a new overview takes it away. */
function after(state: CompaniesState, answer: Answer<Overview>): CompaniesState {
  switch (answer.kind) {
    case 'answer':
      return { overview: answer.value, trouble: null }
    case 'gone':
      return { ...state, trouble: { failure: { kind: 'refused', status: 404, words: null }, at: Date.now() } }
    case 'failed':
      return { ...state, trouble: { failure: answer.failure, at: Date.now() } }
  }
}
