import { environmentScope } from '@/lib/guide/dataverse'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { RunStep, StepContext } from '../step-context'

/**
 * Reads the Dynamics 365 environments of the signed-in person. With an answer it then asks one of them whether the person gets
 * in; that one is a resource with a permission of its own. Nothing is changed anywhere.
 */
export function findEnvironment({ dataverse }: StepContext): RunStep {
  return {
    scope: (answer) =>
      answer?.kind === 'ask-environment' ? environmentScope(answer.address) : SCOPE_OF['find-environment'],
    done: ({ environments }) => environments !== undefined,
    async read() {
      if (!dataverse) throw new ProblemError({ kind: 'unexpected', what: 'switched-off', trace: traceNow() })
      return { environments: await dataverse.environments() }
    },
    change: {
      async write({ environments = [], memberships = {} }, { answer, addFacts }) {
        if (answer?.kind !== 'ask-environment' || !dataverse) return
        const { address } = answer
        // Only an address that Microsoft has just listed is asked.
        if (!environments.some((listed) => listed.address === address && listed.isEnabled))
          throw new ProblemError({ kind: 'gone', what: 'environment', trace: traceNow() })
        addFacts({ memberships: { ...memberships, [address]: await dataverse.membership(address) } })
      },
      // The answer of the environment is the result itself.
      confirm: async () => ({}),
    },
  }
}
