import type { Metadata } from 'next'
import { SecurityView } from '@/components/security/security-view'
import { build } from '@/lib/config/build'
import { connectSources, originsOf } from '@/lib/config/policy'
import { config, products } from '@/lib/config/server'
import { findsEnvironments } from '@/lib/dataverse/places'
import { version } from '@/package.json'
import { contactAddress } from '../_page/help-address'
import { pageName } from '../_page/page-name'
import { requestWords } from '../_page/request-words'
import { ScreenCode } from '../_report/screen-code'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).security.title }
}

/** What this page can and cannot do. Everything on it that can be configured is read from the configuration. */
export default async function Page() {
  const settings = config()
  const { main, signing } = settings
  return (
    <main className="mx-auto max-w-6xl px-4 py-10 sm:px-8 sm:py-14">
      <SecurityView
        words={await requestWords()}
        pageName={pageName()}
        origins={originsOf(main)}
        isPractice={main.kind === 'practice'}
        findsEnvironments={products().some(({ guide }) => findsEnvironments(main, guide))}
        policy={connectSources(settings)}
        signsLinks={signing !== null}
        contact={contactAddress()}
        version={version}
        build={build}
      />
      <ScreenCode screen="security" />
    </main>
  )
}
