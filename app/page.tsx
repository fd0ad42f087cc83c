import { headers } from 'next/headers'
import { config } from '@/lib/config/server'
import { GuidePage } from './_guide/guide-page'
import { isAtPracticeOrigin, OwnOrigin } from './practice/own-origin'

/** The start screen and, in the same address, the run. */
export default async function Page() {
  if (await isAtPracticeOrigin()) return <OwnOrigin />
  const search = (await headers()).get('x-search') ?? ''
  return <GuidePage surroundings={config().main} search={search} />
}
