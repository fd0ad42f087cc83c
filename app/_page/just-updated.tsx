import { Notice } from '@/components/ui/notice'
import { requestWords } from './request-words'
import { WhereJustUpdated } from './where-just-updated'

/** Told once, after the page loaded itself again because its server had a newer version. */
export async function JustUpdated() {
  const { updated } = (await requestWords()).page
  return (
    <WhereJustUpdated>
      <div role="status" className="mb-8 max-w-prose">
        <Notice tone="info" title={updated.title}>
          <p>{updated.text}</p>
        </Notice>
      </div>
    </WhereJustUpdated>
  )
}
