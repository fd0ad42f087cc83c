'use client'

import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { LoadFailure } from '../../_page/load-failure'
import type { useFollow } from './use-follow'

type FollowProps = ReturnType<typeof useFollow>

/** Stays in view on every screen of the run, as long as support can follow it. */
export function FollowNow({ follow, stop }: FollowProps) {
  const { now } = useWords().watch
  if (follow.kind === 'on') {
    const { FollowBar } = follow.part
    return <FollowBar following={follow.following} onStop={stop} />
  }
  if (follow.kind !== 'off' || !follow.stopped) return null
  // Where it was pressed, the button is gone.
  return (
    <p
      ref={follow.stopped === 'by-press' ? focusHere : null}
      tabIndex={-1}
      role="status"
      className="py-2 text-sm text-soft outline-none print:hidden"
    >
      {now.stopped}
    </p>
  )
}

/** The offer, and what support will see; afterwards the link. */
export function FollowOffer({ follow, mayAgree, press }: FollowProps) {
  const { watch, run } = useWords()
  switch (follow.kind) {
    case 'on': {
      const { FollowLink } = follow.part
      return <FollowLink following={follow.following} isNew={follow.pressed} />
    }
    case 'loading':
      return <p role="status">{run.loading}</p>
    case 'missing':
      return <LoadFailure is={follow.fault.kind} />
    case 'off':
      if (!mayAgree) return null
      return (
        <div className="mt-2 max-w-prose text-sm print:hidden">
          <Button appearance="quiet" className="text-left text-sm" onClick={press}>
            {watch.offer.button}
          </Button>
          <p className="px-1 text-soft">{watch.offer.means}</p>
        </div>
      )
  }
}

/** Without scrolling: the person goes on with the step in front. */
function focusHere(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
