import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useAllWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Shown, WatchState } from '@/lib/practice/watch'
import type { Words } from '@/lib/words/catalogue'
import { say } from '@/lib/words/say'
import { TimeOfDay } from './time-of-day'

type ChangeFeedProps = {
  shown: Shown
  state: WatchState
  onPause: () => void
  onGoOn: () => void
}

/** How many changes are read out one by one. */
const SPOKEN = 3

/** When the directory was read last, and what changed since the page was opened; said to screen readers too. */
export function ChangeFeed({ shown, state, onPause, onGoOn }: ChangeFeedProps) {
  const { practice, format } = useAllWords()
  const words = practice.live
  const paused = state.kind === 'paused'
  return (
    <aside aria-labelledby="live" className="space-y-4 rounded-xl border border-line bg-card p-5">
      <p role="status" className="sr-only">
        {spoken(shown, practice, format)}
      </p>
      <div className="flex items-center justify-between gap-3">
        <h2 id="live" className="font-semibold">
          {words.title}
        </h2>
        <Button
          appearance="secondary"
          className="text-sm"
          onClick={paused ? onGoOn : onPause}
          disabled={state.kind === 'failed'}
        >
          {paused ? words.goOn : words.pause}
        </Button>
      </div>
      <p className="text-sm text-soft">
        <Rich text={rhythm(state, words, format)} parts={{ time: () => <TimeOfDay at={shown.readAt} /> }} />
      </p>
      {shown.log.length === 0 ? (
        <p className="text-sm text-soft">{words.nothing}</p>
      ) : (
        <ol className="space-y-2.5">
          {shown.log.map(({ id, at, happened }) => (
            <li key={id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-sm">
              <Icon name="check" className="mt-[0.2em] text-good" />
              <p className="wrap-anywhere">
                {say(practice.happened, happened, format)}{' '}
                <span className="text-soft">
                  <TimeOfDay at={at} />
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </aside>
  )
}

function rhythm(state: WatchState, words: Words['practice']['live'], format: Words['format']): string {
  switch (state.kind) {
    case 'watching':
      return words.watching(format.seconds(Math.round(state.everyMs / 1_000)))
    case 'paused':
      return words.paused
    default:
      return words.stopped
  }
}

function spoken({ news }: Shown, words: Words['practice'], format: Words['format']): string {
  const said = news.slice(0, SPOKEN).map(({ happened }) => say(words.happened, happened, format))
  const more = news.length - said.length
  return [...said, ...(more > 0 ? [words.live.more(format.number(more))] : [])].join('. ')
}
