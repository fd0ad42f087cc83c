import { SCOPE_OF } from '@/lib/guide/permissions'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { findApplication, rereadApplication } from '../find-application'
import { gone, type RunStep, type StepContext } from '../step-context'
import { renewalOf } from './renewal'

/**
 * What a renewal needs besides `create-secret`, which makes the new secret: finds the application of an earlier run, and
 * with an answer removes an older secret by its key id. The newest valid secret is never removed, even if it became the
 * newest only a moment ago.
 */
export function renewSecret(tools: StepContext): RunStep {
  const { gateway, run, now } = tools
  return {
    scope: SCOPE_OF['renew-secret'],
    done: ({ application, retired }) =>
      application !== undefined && !application?.secrets.some(({ keyId }) => keyId === retired?.keyId),
    read: async (facts) =>
      facts.application
        ? (await rereadApplication(tools, facts.application)).news
        : findApplication(tools, facts),
    change: {
      async write({ application }, { answer, addFacts }) {
        if (!application) throw gone()
        const keyId = answer?.kind === 'retire-secret' ? answer.keyId : null
        const found = renewalOf(application, run, now()).secrets.find(({ secret }) => secret.keyId === keyId)
        // A colleague was faster: it is gone already.
        if (!found) return
        if (found.age === 'new') throw new ProblemError({ kind: 'gone', what: 'secret', trace: traceNow() })
        addFacts({ retired: found.secret })
        await gateway.removeSecret(application.objectId, found.secret.keyId)
      },
      confirm: async ({ application }) => (await rereadApplication(tools, application)).news,
    },
  }
}
