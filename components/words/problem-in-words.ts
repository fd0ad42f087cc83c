import type { Problem } from '@/lib/problem/problem'
import { approvalGroup, signInGroup } from '@/lib/problem/sign-in-codes'
import type { RunWords } from '@/lib/words/catalogue'
import { say } from '@/lib/words/say'

/** What happened, what it means and what to do next. Groups of Microsoft's sign-in codes have their own texts. */
export function problemInWords(
  problem: Problem,
  { problem: words, format }: Pick<RunWords, 'problem' | 'format'>,
) {
  switch (problem.kind) {
    case 'sign-in-refused':
      return words.signIn[signInGroup(problem.code)]
    case 'admin-approval-needed':
      return words.approval[approvalGroup(problem.code)]
    default:
      return say(words.kind, problem, format)
  }
}
