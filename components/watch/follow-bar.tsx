'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { focusOn } from '@/components/ui/focus-on'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { Publishing } from '@/lib/watch/publisher'

type FollowingRun = {
  link: string
  state: () => Publishing
  subscribe: (listener: () => void) => () => void
}

/** Says that support can follow, and ends it. Gone when it is over. On a phone it stays below the bar of the steps. */
export function FollowBar({ following, onStop }: { following: FollowingRun; onStop: () => void }) {
  const { now } = useWords().watch
  const state = useSyncExternalStore(following.subscribe, following.state)
  return (
    <section
      aria-label={now.label}
      data-following=""
      className="flex items-center gap-x-2 border-warn bg-warn-wash text-sm max-lg:sticky max-lg:top-12 max-lg:z-20 max-lg:-mx-4 max-lg:border-b max-lg:px-4 sm:max-lg:-mx-8 sm:max-lg:px-8 lg:rounded-xl lg:border lg:px-4 print:hidden"
    >
      <Icon name="eye" className="shrink-0" />
      <p role="status" className="min-w-0 grow py-1">
        {state === 'hindered' ? now.hindered : now.on}
      </p>
      <Button appearance="quiet" className="shrink-0 text-sm" onClick={onStop}>
        {now.stop}
      </Button>
    </section>
  )
}

/** The link for support, to copy. */
export function FollowLink({ following, isNew }: { following: FollowingRun; isNew: boolean }) {
  const { link: words } = useWords().watch
  return (
    <section
      aria-labelledby="watch-link"
      className="mt-2 space-y-2 rounded-xl border border-line p-4 text-sm print:hidden"
    >
      <h2
        id="watch-link"
        ref={isNew ? focusOn : null}
        tabIndex={-1}
        className="text-base font-semibold outline-none"
      >
        {words.title}
      </h2>
      <p>{words.send}</p>
      <CopyButton label={words.copy} copied={words.copied} text={() => following.link} />
      <p className="font-mono text-xs break-all">{following.link}</p>
      <p className="text-soft">{words.more}</p>
    </section>
  )
}
