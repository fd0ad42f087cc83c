import type { RunStep } from './tools'

/** The last step is a person's: done when the value was saved elsewhere. It asks nothing of the tenant. */
export function handOver(): RunStep {
  return {
    scope: 'User.Read',
    done: (facts) => facts.secretSaved,
    look: () => Promise.resolve({}),
    change: null,
  }
}
