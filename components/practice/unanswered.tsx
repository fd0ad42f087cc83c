import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useAllWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Failure } from '@/lib/practice/control-client'
import { failureWords } from './failure-words'
import { TimeOfDay } from './time-of-day'

type UnansweredProps = {
  failure: Failure
  triedAt: number
  /** When what the page still shows was read. */
  shownFrom?: number
  onRetry: () => void
}

/** The practice tenant gave no usable answer: the reason, and a button to ask again. */
export function Unanswered({ failure, triedAt, shownFrom, onRetry }: UnansweredProps) {
  const words = useAllWords()
  const { failure: said } = words.practice
  return (
    <div role="status">
      <Notice tone="bad" title={isSaid(failure) ? said.refusedTitle : said.title} level="h2">
        <p className="max-w-prose">{failureWords(failure, words)}</p>
        <p className="text-sm">
          <Rich
            text={shownFrom === undefined ? said.asked : said.askedBefore}
            parts={{
              time: () => <TimeOfDay at={triedAt} />,
              before: () => <TimeOfDay at={shownFrom ?? triedAt} />,
            }}
          />
        </p>
        <Button appearance="secondary" onClick={onRetry}>
          {said.again}
        </Button>
      </Notice>
    </div>
  )
}

/** Whether the practice tenant itself said why. */
function isSaid(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.words !== null
}
