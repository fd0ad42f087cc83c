import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { config } from '@/lib/config/server'
import { GuidePage } from '../_guide/guide-page'
import { isAtPracticeOrigin, OwnOrigin } from './own-origin'

/** Leads to the practice tenant next to Microsoft, if the operator switched it on. It is never on this page's origin. */
export default async function Page() {
  const search = (await headers()).get('x-search') ?? ''
  const { practice } = config()
  if (await isAtPracticeOrigin()) return <OwnOrigin />
  if (practice?.kind === 'instance') redirect(`${practice.origin}/${search}`)
  return <GuidePage surroundings={practice?.surroundings ?? null} search={search} />
}
