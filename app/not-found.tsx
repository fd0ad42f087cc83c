import { ButtonLink } from '@/components/ui/button'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { ScreenReport } from './_report/screen-report'

export default function NotFound() {
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">{SCREEN_TITLES['not-found']}</h1>
      <p className="text-soft">The link may have been cut on its way to you.</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink look="primary" href="/">
          Go to the start
        </ButtonLink>
        <ScreenReport screen={{ kind: 'not-found' }} />
      </div>
    </main>
  )
}
