import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/**
 * In the page from the start, for a browser that forbids this page to store anything: app/_page/before-paint.ts finds out
 * before the first paint. Microsoft's sign-in cannot work there.
 */
export function StorageBlocked() {
  return (
    <div data-storage-words className="mb-8 max-w-prose text-left">
      <Notice tone="warn" title="Your browser does not let this page store anything">
        <p>
          Microsoft’s sign-in needs it: it keeps its tokens in this tab until you sign out. Allow site data
          (cookies) for this page’s address, then reload the page.
        </p>
        <ul className="list-disc space-y-1 pl-5 text-sm marker:text-soft">
          <li>Chrome: Settings, Privacy and security, Site settings, On-device site data</li>
          <li>Edge: Settings, Cookies and site permissions, Cookies and data stored</li>
          <li>Firefox: Settings, Privacy &amp; Security, Cookies and Site Data, Manage Exceptions</li>
          <li>Safari: Settings, Advanced, Block all cookies</li>
        </ul>
        <p className="text-sm">
          Where these settings are greyed out, your company decides them: ask its IT support.
        </p>
        <Button data-reload>Reload the page</Button>
      </Notice>
    </div>
  )
}
