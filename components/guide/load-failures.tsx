import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import type { Catalogue } from '@/lib/words/catalogue'

type TroubleWords = Catalogue['page']['troubles']

/** Problems that a reload solves. */
const RELOADED = ['incomplete', 'updated', 'blocked', 'unreachable', 'slow', 'language'] as const

/**
 * What may hinder the page itself. The words stand in every page from the start, for they must not need a script that
 * does not come: app/_page/load-failure.tsx and app/_page/before-paint.ts mark in the document which of them is to be seen, and
 * app/globals.css shows it.
 */
export function LoadFailures({ words }: { words: TroubleWords }) {
  return (
    <aside aria-label={words.label} data-troubles className="sticky top-0 z-20 mx-auto max-w-3xl px-4">
      <noscript>
        <Notice tone="warn" title={words.script.title}>
          <p>{words.script.text}</p>
        </Notice>
      </noscript>
      {RELOADED.map((is) => (
        <Trouble key={is} is={is} title={words[is].title}>
          <p>{words[is].text}</p>
          {is !== 'incomplete' && <Loss words={words.loss} />}
          <Button data-reload>{words.reload}</Button>
        </Trouble>
      ))}
      <Trouble is="full" title={words.full.title}>
        <p>{words.full.text}</p>
        <ButtonLink appearance="primary" href="" target="_blank" rel="noopener">
          {words.full.newTab}
          <Icon name="out" />
        </ButtonLink>
      </Trouble>
    </aside>
  )
}

function Trouble({ is, title, children }: { is: string; title: string; children: ReactNode }) {
  return (
    <div data-trouble={is} role="alert" className="py-4">
      <Notice tone="warn" title={title}>
        {children}
      </Notice>
    </div>
  )
}

/** What a reload would lose. One of these is shown. */
function Loss({ words }: { words: TroubleWords['loss'] }) {
  return Object.entries(words).map(([loss, text]) => (
    <p key={loss} data-loss={loss}>
      {text}
    </p>
  ))
}
