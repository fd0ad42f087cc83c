import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { requestWords } from './request-words'

/**
 * The message for a browser that forbids this page to store anything. It is in the page from the start, and
 * app/_page/before-paint.ts shows it before the first paint. Microsoft's sign-in cannot work there.
 */
export async function StorageBlocked() {
  const { storage } = (await requestWords()).page
  return (
    <div data-storage-words className="mb-8 max-w-prose text-left">
      <Notice tone="warn" title={storage.title}>
        <p>{storage.why}</p>
        <ul className="list-disc space-y-1 pl-5 text-sm marker:text-soft">
          {Object.entries(storage.settings).map(([browser, setting]) => (
            <li key={browser}>{setting}</li>
          ))}
        </ul>
        <p className="text-sm">{storage.managed}</p>
        <Button data-reload>{storage.reload}</Button>
      </Notice>
    </div>
  )
}
