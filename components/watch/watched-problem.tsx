import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import { nothingWentWrong } from '@/lib/problem/nothing-went-wrong'
import type { Problem } from '@/lib/problem/problem'
import { remediesFor } from '@/lib/problem/remedies'

/** A problem as the administrator reads it, in the words of who follows. Nothing in it can be pressed. */
export function WatchedProblemView({ problem }: { problem: Problem }) {
  const words = useWords()
  const { page } = words.watch
  const { what, means, next } = problemInWords(problem, words)
  const { who } = remediesFor(problem)
  return (
    <div data-problem={problem.kind}>
      <p className="mb-1 text-sm text-soft">{page.reads}</p>
      <Notice tone={nothingWentWrong(problem) ? 'info' : 'bad'} title={what} level="h3">
        <p className="max-w-prose">{means}</p>
        <p className="max-w-prose font-medium">{next}</p>
        {who && <p className="max-w-prose text-sm">{words.problem.roles(words.field.able[who])}</p>}
      </Notice>
    </div>
  )
}
