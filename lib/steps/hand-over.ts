import type { RunStep, StepTools } from './tools'

/** The last step is a person's: it is done when the value was saved elsewhere. Reading once more costs no write. */
export function handOver({ box }: StepTools): RunStep {
  return {
    scope: 'Application.ReadWrite.All',
    done: (facts) => facts.secretSaved,
    look: () => Promise.resolve({}),
    write: (_facts, { learn }) => {
      box.forget()
      learn({ secretSaved: true })
      return Promise.resolve()
    },
    confirm: () => Promise.resolve({}),
  }
}
