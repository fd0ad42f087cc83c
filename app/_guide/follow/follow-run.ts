import { beginKept, forgetKept, isFollowed, keepSeq, readKept, takeForeign } from '@/lib/watch/kept'
import { wayTo } from '@/lib/watch/post'
import { createPublisher } from '@/lib/watch/publisher'
import { importKey, writeWatchLink } from '@/lib/watch/secrets'
import { pictureOf } from '@/lib/watch/snapshot'
import { roomOf } from '@/lib/watch/wire'
import type { OpenRun, RunState } from '../compose-run'
import { nameOf } from '../passed-on'

/** What support may see of, and whose run it is. */
export type RunToFollow = Pick<OpenRun, 'engine' | 'run' | 'session'>

export type Following = NonNullable<Awaited<ReturnType<typeof followRun>>>

/**
 * Lets support follow this run from now on. With the secrets that the tab has from before the link stays the same. `null`
 * if no one has pressed and the tab has none that still hold: a page never begins this by itself.
 */
export async function followRun({ engine, run, session }: RunToFollow, pressed: boolean) {
  const now = Date.now()
  const account = session.account()
  // Another person, or the same in another tenant, has not agreed to be followed.
  const of = account ? nameOf(run, account) : ''
  const foreign = takeForeign(of)
  if (foreign) void closeRoom(foreign)
  const kept = readKept(of, now) ?? (pressed && account ? beginKept(of, now) : null)
  if (!kept) return null
  const room = await roomOf(kept.token)
  const publisher = createPublisher({
    room,
    key: await importKey(kept.key),
    way: wayTo(room, kept.token),
    began: kept.began,
    seq: kept.seq,
    onSeq: (seq) => keepSeq(kept, seq),
  })
  const show = () =>
    publisher.show(pictureOf({ ...engine.state(), asks: asksIn(engine.state()), apis: run.product.apis }))
  const forget = engine.subscribe(show)
  // A page that signs out or goes back to the start has forgotten its secrets by now.
  const leave = () => (isFollowed() ? publisher.leave() : publisher.abandon())
  const back = ({ persisted }: PageTransitionEvent) => persisted && publisher.again()
  addEventListener('pagehide', leave)
  addEventListener('pageshow', back)
  const end = () => {
    forget()
    forgetKept()
    removeEventListener('pagehide', leave)
    removeEventListener('pageshow', back)
  }
  publisher.subscribe(() => publisher.state() === 'over' && end())
  show()
  return {
    link: await writeWatchLink(location.origin, kept),
    state: publisher.state,
    subscribe: publisher.subscribe,
    stop: () => void publisher.stop(),
    /** At once, for a page that is about to be left. */
    abandon: publisher.abandon,
  }
}

/** Support reads that it is over, and not for hours that the administrator is away. */
async function closeRoom(token: string): Promise<void> {
  await wayTo(await roomOf(token), token).close()
}

/** The tenant waits to be confirmed: a question that no problem asks. */
function asksIn({ facts }: RunState): 'sign-in' | null {
  return facts.identity && !facts.tenantConfirmed ? 'sign-in' : null
}
