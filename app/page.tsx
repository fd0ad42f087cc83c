import { headers } from 'next/headers'
import { config } from '@/lib/config/server'
import { isAtPracticeOrigin, OwnOrigin } from './practice/own-origin'
import { Screen } from './screen'

/** The start screen and, in the same address, the run. */
export default async function Page() {
  if (await isAtPracticeOrigin()) return <OwnOrigin />
  const search = (await headers()).get('x-search') ?? ''
  return <Screen surroundings={config().main} search={search} />
}
