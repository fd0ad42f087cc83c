import type { Api } from '@/lib/guide/guide'
import { bareProblem, type Unsaid } from '@/lib/problem/bare'
import type { Problem } from '@/lib/problem/problem'
import { codeOfApproval, codeOfGroup } from '@/lib/problem/sign-in-codes'
import { apiNames, known, permissionsOf, type WatchedProblem } from './problem'

/**
 * The problem again, for its words. `unseen` says what is left out in the reader's language, `apis` are those that this
 * deployment knows: anyone who follows could be sent another text.
 */
export function asProblem(watched: WatchedProblem, unseen: Unsaid, apis: readonly Api[]): Problem {
  const trace = { at: '' }
  switch (watched.kind) {
    case 'sign-in-refused':
      return { kind: watched.kind, code: codeOfGroup(watched.group), trace }
    case 'admin-approval-needed':
      return { kind: watched.kind, code: codeOfApproval(watched.group), trace }
    case 'throttled':
    case 'microsoft-busy':
    case 'still-copying':
    case 'gone':
      return { ...watched, trace }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { ...watched, api: known(apiNames(apis), watched.api) ?? unseen.api, trace }
    case 'permission-not-offered':
      return {
        kind: watched.kind,
        api: known(apiNames(apis), watched.api) ?? unseen.api,
        permission: known(permissionsOf(apis), watched.permission) ?? unseen.permission,
        trace,
      }
    default:
      return bareProblem(watched.kind, unseen)
  }
}
