import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** What a reload would take away. */
export type Loss = 'secret' | 'running step' | 'typed names'

export type PartMissingProps = {
  why: 'updated' | 'unreachable' | 'blocked'
  /** The page's own address, without a path. */
  host: string
  loss: Loss | null
  onReload: () => void
  /** Where the same can be tried again without a reload. */
  onAgain?: (() => void) | undefined
}

const LOSSES: Record<Loss, string> = {
  secret:
    'First save the client secret that is on your screen: a reload loses it. Everything else is kept in your tenant.',
  'running step':
    'Wait until the running step is done. What it has made by then is found again after the reload.',
  'typed names': 'A reload loses the names that you typed: note them first, and type them again afterwards.',
}

/** A part of the page that did not come: why, and what helps. */
export function PartMissing({ why, host, loss, onReload, onAgain }: PartMissingProps) {
  const kept = loss === null ? 'A reload loses nothing: the page opens again where you are.' : LOSSES[loss]
  const reload = (
    <Button look={loss === null ? 'primary' : 'secondary'} onClick={onReload}>
      Reload the page
    </Button>
  )
  switch (why) {
    case 'updated':
      return (
        <Stop title="This page was updated">
          <p>The server has a newer version, and this tab still has the old one. Reload the page to go on.</p>
          <p>{kept}</p>
          {reload}
        </Stop>
      )
    case 'unreachable':
      return (
        <Stop title="This page’s server could not be reached">
          <p>Nothing was changed. Check your connection, then press again.</p>
          {onAgain && <Button onClick={onAgain}>Try again</Button>}
        </Stop>
      )
    case 'blocked':
      return (
        <Stop title="A part of this page was blocked">
          <p>
            The server answers, but one of the page’s files does not reach your browser. An ad blocker, an
            antivirus program or your company’s proxy may hold it back. Allow {host} there, or use another
            browser. Then reload the page.
          </p>
          <p>{kept}</p>
          {reload}
        </Stop>
      )
  }
}

/** Still on its way after a time in which it should have come. */
export function PartSlow({ onReload }: { onReload: () => void }) {
  return (
    <Stop title="A part of this page does not come">
      <p>
        It takes longer than usual. The connection may be slow, or something may hold the file back. Wait, or
        reload the page; a reload loses nothing.
      </p>
      <Button onClick={onReload}>Reload the page</Button>
    </Stop>
  )
}

function Stop({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="alert" className="max-w-prose text-left">
      <Notice tone="warn" title={title}>
        {children}
      </Notice>
    </div>
  )
}
