import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Failure, failureWords } from '@/lib/practice/control'
import { TimeOfDay } from './time-of-day'

type UnansweredProps = {
  failure: Failure
  triedAt: number
  /** When what the page still shows was read. */
  shownFrom?: number
  onRetry: () => void
}

/** The practice tenant gave nothing that can be shown: why, and a button to ask again. */
export function Unanswered({ failure, triedAt, shownFrom, onRetry }: UnansweredProps) {
  return (
    <div role="status">
      <Notice
        tone="bad"
        title={isSaid(failure) ? 'The practice tenant refused this' : 'The practice tenant cannot be read'}
        level="h2"
      >
        <p className="max-w-prose">{failureWords(failure)}</p>
        <p className="text-sm">
          Last asked at <TimeOfDay at={triedAt} />
          {shownFrom !== undefined && (
            <>
              ; what you see below was read at <TimeOfDay at={shownFrom} />
            </>
          )}
          .
        </p>
        <Button look="secondary" onClick={onRetry}>
          Ask again
        </Button>
      </Notice>
    </div>
  )
}

/** Whether the practice tenant itself said why. */
function isSaid(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.words !== null
}
