import { Button } from './button'
import { Notice } from './notice'

/** In the page from the start: for a reader whose browser runs none of its scripts, or to whom they do not come. */
export function WithoutScripts() {
  return (
    <>
      <noscript>
        <div className="mx-auto max-w-3xl px-4 pt-10">
          <Notice tone="warn" title="This page needs JavaScript">
            <p>
              It signs you in and does every step in your own browser, so nothing here works without it. Turn
              JavaScript on for this page in your browser’s settings, then open the page again.
            </p>
          </Notice>
        </div>
      </noscript>
      <div data-without-scripts role="alert" className="mx-auto max-w-3xl px-4 pt-10">
        <Notice tone="warn" title="This page cannot start">
          <p>
            The connection may be slow, or an ad blocker, an antivirus program or your company’s proxy may
            hold the page’s files back. A reload loses nothing: what a run made is kept in your tenant.
          </p>
          <Button data-reload>Reload the page</Button>
        </Notice>
      </div>
    </>
  )
}
