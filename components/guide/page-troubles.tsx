import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'

/**
 * What may hinder the page itself. The words stand in every page from the start, for they must not need a script that
 * does not come: app/_page/page-trouble.tsx and app/_page/before-paint.ts say at the document which of them is to be seen, and
 * app/globals.css shows it.
 */
export function PageTroubles() {
  return (
    <aside aria-label="What hinders this page" className="sticky top-0 z-20 mx-auto max-w-3xl px-4">
      <noscript>
        <Notice tone="warn" title="This page needs JavaScript">
          <p>
            It signs you in and does every step in your own browser, so nothing here works without it. Turn
            JavaScript on for this page in your browser’s settings, then open the page again.
          </p>
        </Notice>
      </noscript>
      <Trouble is="incomplete" title="This page cannot start">
        <p>
          One of its files does not come. The connection may be slow, or an ad blocker, an antivirus program
          or your company’s proxy may hold it back. What a run made is kept in your tenant: a reload loses
          nothing.
        </p>
        <Reload />
      </Trouble>
      <Trouble is="updated" title="This page was updated">
        <p>The server has a newer version, and this tab still has the old one. Reload the page to go on.</p>
        <Loss />
        <Reload />
      </Trouble>
      <Trouble is="blocked" title="A part of this page was blocked">
        <p>
          The server answers, but one of the page’s files does not reach your browser. An ad blocker, an
          antivirus program or your company’s proxy may hold it back. Allow this page’s address there, or use
          another browser. Then reload the page.
        </p>
        <Loss />
        <Reload />
      </Trouble>
      <Trouble is="unreachable" title="This page’s server could not be reached">
        <p>Nothing was changed. Check your connection, then press the button again, or reload the page.</p>
        <Loss />
        <Reload />
      </Trouble>
      <Trouble is="slow" title="A part of this page does not come">
        <p>
          It takes longer than usual. The connection may be slow, or something may hold the file back. Wait,
          or reload the page.
        </p>
        <Loss />
        <Reload />
      </Trouble>
      <Trouble is="full" title="This tab’s storage is full">
        <p>
          Microsoft’s sign-in keeps its tokens in this tab, and there is no room for them. A new tab has room
          of its own: open this page there and sign in.
        </p>
        <ButtonLink look="primary" href="" target="_blank" rel="noopener">
          Open this page in a new tab
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

/** What a reload takes away; one of these is seen. */
function Loss() {
  return (
    <>
      <p data-loss="nothing">A reload loses nothing: the page opens again where you are.</p>
      <p data-loss="secret">
        First save the client secret that is on your screen: a reload loses it. Everything else is kept in
        your tenant.
      </p>
      <p data-loss="running">
        Wait until the running step is done. What it has made by then is found again after the reload.
      </p>
      <p data-loss="typed">
        A reload loses the names that you typed: note them first, and type them again afterwards.
      </p>
    </>
  )
}

function Reload() {
  return <Button data-reload>Reload the page</Button>
}
