import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { config } from '@/lib/config/server'
import { GUID } from '@/lib/guide/guid'
import { requestWords } from '../../_page/request-words'
import { ScreenCode } from '../../_report/screen-code'
import { Company } from '../_company/company'
import { practicePlace } from '../_company/practice-place'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).practice.title }
}

/** One practice company and the content of its directory. */
export default async function Page({ params }: { params: Promise<{ world: string }> }) {
  const { world } = await params
  const place = practicePlace(config())
  if (!place || !GUID.test(world)) notFound()
  return (
    <main className="mx-auto max-w-6xl px-4 py-10 sm:px-8 sm:py-14">
      <Suspense>
        <Company place={place} tenantId={world.toLowerCase()} />
      </Suspense>
      <ScreenCode screen="company" />
    </main>
  )
}
