'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { useWords } from '@/components/words/language'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { useSeen } from './use-secret-held'

type SavedBarProps = {
  box: ForgettableSecret
  /** Whether the press on "saved" is asked back, because nothing was copied or shown before it. */
  asked: boolean
  onAsk: () => void
  onSaved: () => void
}

/** "I have saved the secret", which asks first if the secret was neither copied nor shown. */
export function SavedBar({ box, asked, onAsk, onSaved }: SavedBarProps) {
  const { handOver } = useWords()
  const { notCopied } = handOver
  const seen = useSeen(box)

  return (
    <div
      data-asks={asked ? '' : undefined}
      // With its question it is too high for a very low window, and scrolls like the rest there.
      className={`bottom-0 space-y-2 border-t border-line bg-card py-2 print:hidden ${asked ? '[@media(min-height:32rem)]:sticky' : 'sticky'}`}
    >
      {asked && !seen && (
        <div>
          <p ref={focusInPlace} tabIndex={-1} className="font-semibold outline-none">
            {notCopied.title}
          </p>
          <p className="max-w-prose text-sm">{notCopied.means}</p>
        </div>
      )}
      <div className="flex flex-wrap gap-x-3 gap-y-1.5">
        {asked && (
          // It stays after it was pressed, so that it keeps the focus and what it says is heard.
          <CopyButton
            appearance={seen ? 'secondary' : 'primary'}
            label={notCopied.copy}
            copied={handOver.copiedSecret}
            text={() => box.reveal()}
            onCopied={() => box.markSeen()}
          />
        )}
        {asked && !seen ? (
          <Button appearance="quiet" onClick={onSaved}>
            {notCopied.goOn}
          </Button>
        ) : (
          <Button appearance={seen ? 'primary' : 'secondary'} onClick={seen ? onSaved : onAsk}>
            {handOver.saved}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Where the bar is in view already, the page stays where it is. */
function focusInPlace(question: HTMLElement | null): void {
  question?.focus({ preventScroll: true })
  if (question && question.getBoundingClientRect().bottom > innerHeight)
    question.scrollIntoView({ block: 'center' })
}
