import { problemInWords } from '@/components/words/problem-in-words'
import { bareProblem } from '@/lib/problem/bare'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import type { Words } from '@/lib/words/catalogue'

/** A problem of which only the kind is known. What its words need besides stands there as "on the customer's screen". */
export function unsaidProblem(kind: ProblemKind, { telephone }: Words): Problem {
  const { name, code, organization, other, permission } = telephone.unsaid
  const unsaid = { code, expected: organization, actual: other, deleted: name, api: name, permission }
  return bareProblem(kind, unsaid)
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
