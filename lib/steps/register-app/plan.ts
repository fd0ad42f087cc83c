import type { Application, ApplicationChange } from '@/lib/graph/gateway'
import { createApplication, updateApplication } from '@/lib/graph/requests'
import { letsPersonalIn } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { missingApiLines, missingApiRequests } from '../missing-apis'
import type { Plan, PlanLine } from '../plan-lines'
import { completion, draftOf, lacksSomething } from './registration'

export function planRegistration(run: Run, facts: Facts): Plan {
  const { application } = facts
  if (application && lacksSomething(application, run)) {
    const change = completion(application, run)
    return {
      lines: completing(application, change, run),
      requests: [updateApplication(application.objectId, change)],
    }
  }
  const draft = draftOf(run, facts)
  return {
    lines: [
      ...missingApiLines(run, facts),
      { kind: 'creates-application', name: draft.displayName, audience: draft.signInAudience },
      { kind: 'adds-redirect-uri', uri: run.region.redirectUri },
      { kind: 'reads-back' },
    ],
    requests: [...missingApiRequests(run, facts), createApplication(draft)],
  }
}

function completing(application: Application, change: ApplicationChange, run: Run): PlanLine[] {
  const { signInAudience: to, redirectUris } = change
  const { displayName: name, signInAudience: from } = application
  return [
    { kind: 'completes-application', name },
    ...(redirectUris ? [{ kind: 'adds-redirect-uri', uri: run.region.redirectUri } as const] : []),
    ...(to ? [{ kind: 'widens-audience', from, to } as const] : []),
    ...(to && letsPersonalIn(from, to) ? [{ kind: 'sets-token-version' } as const] : []),
    { kind: 'keeps-settings' },
    { kind: 'reads-back' },
  ]
}
