import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { config } from '@/lib/config/server'
import { requestWords } from '../_page/request-words'
import { ScreenCode } from '../_report/screen-code'
import { Companies } from './_company/companies'
import { practicePlace } from './_company/practice-place'

// One build serves deployments with and without a practice tenant.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).practice.companies.title }
}

/** The practice tenant's page: which company to rehearse with. */
export default function Page() {
  const place = practicePlace(config())
  if (!place) notFound()
  return (
    <main className="mx-auto max-w-6xl px-4 py-10 sm:px-8 sm:py-14">
      <Suspense>
        <Companies control={place.control} />
      </Suspense>
      <ScreenCode screen="companies" />
    </main>
  )
}
