import { Rich } from '@/components/words/rich'
import { version } from '@/package.json'
import { LanguageSwitch } from './language-switch'
import { PageLinks } from './page-links'
import { requestWords } from './request-words'

/** The footer of every screen, at the lower edge of a short one. */
export async function Footer() {
  const { footer, links } = (await requestWords()).page
  return (
    <footer className="sticky top-full mx-auto max-w-6xl px-4 pb-8 text-sm text-soft sm:px-8 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-line pt-4">
        <p className="max-w-prose text-balance">{footer.privacy}</p>
        <p>
          <Rich text={footer.version} parts={{ version: () => version }} />
        </p>
        <nav aria-label={links.footer}>
          <PageLinks />
        </nav>
        <LanguageSwitch />
      </div>
    </footer>
  )
}
