import { problemInWords } from '@/components/words/problem-in-words'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import { expandProblem } from '@/lib/report/reduce-problem'
import type { ReportedProblem } from '@/lib/report/report'
import type { Words } from '@/lib/words/catalogue'

/** A problem of which only the kind is known. What its words need besides stands there as "on the customer's screen". */
export function unsaidProblem(kind: ProblemKind, { telephone }: Words): Problem {
  return expandProblem(reportedOf(kind, telephone.unsaid))
}

/** The words of such a problem, for what it is about is not said either. */
export function unsaidInWords(kind: ProblemKind, words: Words) {
  const said = problemInWords(unsaidProblem(kind, words), words)
  const { gone, copying } = words.telephone.unsaid
  if (kind === 'gone') return { ...said, what: gone }
  if (kind === 'still-copying') return { ...said, what: copying }
  return said
}

/** Kinds whose words on the customer's screen depend on what is not in the code. */
const GENERAL: readonly ProblemKind[] = [
  'sign-in-refused',
  'admin-approval-needed',
  'api-not-offered',
  'api-needs-admin',
]

/** Whether the customer may read other words for a problem of this kind. */
export function isGeneral(kind: ProblemKind): boolean {
  return GENERAL.includes(kind)
}

function reportedOf(kind: ProblemKind, unsaid: Words['telephone']['unsaid']): ReportedProblem {
  const trace = { at: '' }
  switch (kind) {
    case 'sign-in-refused':
    case 'admin-approval-needed':
    case 'page-misconfigured':
      return { kind, code: unsaid.code, trace }
    case 'throttled':
    case 'microsoft-busy':
      return { kind, seconds: null, trace }
    case 'still-copying':
    case 'gone':
      return { kind, what: 'directory', trace }
    case 'unexpected':
      return { kind, what: '', trace }
    case 'unreadable-answer':
      return { kind, why: '', trace }
    case 'wrong-tenant':
      return { kind, expected: unsaid.organization, actual: unsaid.other, trace }
    case 'held-by-deleted':
      return { kind, displayName: unsaid.name, deletedAt: '', trace }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { kind, api: unsaid.name, trace }
    case 'permission-not-offered':
      return { kind, api: unsaid.name, permission: unsaid.permission, trace }
    default:
      return { kind, trace }
  }
}
