import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { requestWords } from './_page/request-words'
import { ScreenCode } from './_report/screen-code'
import { ScreenReport } from './_report/screen-report'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).guide.screen['not-found'] }
}

export default async function NotFound() {
  const {
    guide,
    page: { notFound },
  } = await requestWords()
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">{guide.screen['not-found']}</h1>
      <p className="text-soft">{notFound.why}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink appearance="primary" href="/">
          {notFound.start}
        </ButtonLink>
        <ScreenReport screen={{ kind: 'not-found' }} />
      </div>
      <ScreenCode screen="not-found" className="" />
    </main>
  )
}
