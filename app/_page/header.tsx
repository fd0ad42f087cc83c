import { config } from '@/lib/config/server'
import { PageLinks } from './page-links'
import { pageName } from './page-name'
import { startOfVisit } from './request-path'
import { requestWords } from './request-words'

/**
 * The header of every screen: whose page this is, and what a careful reader looks for. The logo is no image of next/image, which
 * writes inline styles: the policy forbids them.
 */
export async function Header() {
  const { links } = (await requestWords()).page
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="mx-auto flex min-h-14 max-w-6xl items-center justify-between gap-x-6 px-4 py-1.5 sm:px-8">
        <a
          href={await startOfVisit()}
          className="flex min-h-11 min-w-0 items-center gap-3 font-semibold tracking-tight underline-offset-4 hover:underline"
        >
          {config().operator.logo && <img src="/logo" alt="" className="h-7 max-w-28 object-contain" />}
          <span className="min-w-0 leading-tight wrap-anywhere">{pageName()}</span>
        </a>
        <nav aria-label={links.label} className="shrink-0 text-sm">
          <PageLinks />
        </nav>
      </div>
    </header>
  )
}
