import { headers } from 'next/headers'
import { config } from '@/lib/config/server'
import { Screen } from '../screen'

/** The practice tenant beside Microsoft's, where the operator switched it on. */
export default async function Page() {
  const search = (await headers()).get('x-search') ?? ''
  return <Screen surroundings={config().practice} search={search} />
}
