import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { QUIET_MS, type Watching } from '@/lib/watch/follower'

/** How the following goes, in one word for each case. */
type FollowingState = 'connecting' | 'waiting' | 'open' | 'away' | 'quiet' | 'lost' | 'ended' | 'over'

const TONES = {
  connecting: 'info',
  waiting: 'info',
  open: 'good',
  away: 'info',
  quiet: 'warn',
  lost: 'warn',
  ended: 'info',
  over: 'warn',
  noLink: 'bad',
} as const

/** What counts first is what no news can change any more, then what hinders news, then what the news says. */
export function stateOf({ connection, seen, end }: Watching, now: number): FollowingState {
  if (end) return end
  if (connection === 'lost') return 'lost'
  if (!seen) return connection === 'open' ? 'waiting' : 'connecting'
  if (now - seen.newsAt >= QUIET_MS) return 'quiet'
  return seen.snapshot.page === 'away' ? 'away' : 'open'
}

/** Where one is, and why a message was not taken. Announced when it changes. */
export function WatchedState({
  state,
  fault = null,
}: {
  state: FollowingState | 'noLink'
  fault?: Watching['fault']
}) {
  const { page } = useWords().watch
  const { title, means } = page.state[state]
  return (
    <div role="status" className="space-y-3">
      <Notice tone={TONES[state]} title={title}>
        <p className="max-w-prose">{means}</p>
      </Notice>
      {fault && (
        <Notice tone="warn" title={page.fault[fault].title}>
          <p className="max-w-prose">{page.fault[fault].means}</p>
        </Notice>
      )}
    </div>
  )
}
