import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'

export type StorageWordsProps = {
  trouble: 'blocked' | 'full'
  /** The page's own address, with the choices. */
  address: string
  onReload: () => void
}

/** Microsoft's sign-in cannot work here, and what to change in the browser. */
export function StorageWords({ trouble, address, onReload }: StorageWordsProps) {
  return (
    <div role="alert" className="max-w-prose">
      {trouble === 'blocked' ? (
        <Notice tone="warn" title="Your browser does not let this page store anything">
          <p>
            Microsoft’s sign-in needs it: it keeps its tokens in this tab until you sign out. Allow site data
            (cookies) for {new URL(address).host}, then reload the page.
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
          <Button onClick={onReload}>Reload the page</Button>
        </Notice>
      ) : (
        <Notice tone="warn" title="This tab’s storage is full">
          <p>
            Microsoft’s sign-in keeps its tokens in this tab until you sign out, and there is no room for
            them. A new tab has room of its own: open this page there and sign in.
          </p>
          <ButtonLink look="primary" href={address} target="_blank" rel="noopener">
            Open this page in a new tab
            <Icon name="out" />
          </ButtonLink>
        </Notice>
      )}
    </div>
  )
}
