import type { Application, ApplicationChange } from '@/lib/graph/gateway'
import { createApplication, updateApplication } from '@/lib/graph/requests'
import { accountsOf } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { missingApiRequests, missingApiWords } from '../missing-apis'
import type { Plan } from '../planned'
import { completion, draftOf, lacksSomething } from './registration'

const READ_BACK = 'Looks first whether the application is there already, and reads it back afterwards.'

export function planRegistration(run: Run, facts: Facts): Plan {
  const { application } = facts
  if (application && lacksSomething(application, run)) {
    const change = completion(application, run)
    return {
      words: completionWords(application, change, run),
      requests: [updateApplication(application.objectId, change)],
    }
  }
  const draft = draftOf(run, facts)
  return {
    words: [
      ...missingApiWords(run, facts),
      `Creates the application “${draft.displayName}” in your tenant, for accounts in any organizational directory (multitenant): your customers in other tenants will sign in to it and see this name.`,
      `Adds the Web redirect URI ${run.region.redirectUri}`,
      READ_BACK,
    ],
    requests: [...missingApiRequests(run, facts), createApplication(draft)],
  }
}

function completionWords(application: Application, change: ApplicationChange, run: Run): string[] {
  const { signInAudience, redirectUris } = change
  return [
    `Completes “${application.displayName}”, which is in your tenant already.`,
    ...(redirectUris ? [`Adds the Web redirect URI ${run.region.redirectUri}`] : []),
    ...(signInAudience
      ? [
          `Opens it to ${accountsOf(signInAudience)}; today it is for ${accountsOf(application.signInAudience)}. Removing the run puts that back.`,
        ]
      : []),
    'Everything else that it has stays.',
    READ_BACK,
  ]
}
