import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { config } from '@/lib/config/server'
import { PracticeBanner } from '../_page/practice-banner'
import { Companies } from './_company/companies'
import { practicePlace } from './_company/practice-place'

// One build serves deployments with and without a practice tenant.
export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Companies to rehearse with' }

/** The practice tenant for people: which company to rehearse with. */
export default function Page() {
  const place = practicePlace(config())
  if (!place) notFound()
  return (
    <>
      <PracticeBanner />
      <main className="mx-auto max-w-6xl px-4 py-10 sm:px-8 sm:py-14">
        <Companies control={place.control} />
      </main>
    </>
  )
}
