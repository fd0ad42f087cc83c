import { Rich } from '@/components/words/rich'
import { version } from '@/package.json'
import { LanguageSwitch } from './language-switch'
import { requestWords } from './request-words'

/** The footer of every screen. */
export async function Footer() {
  const { footer } = (await requestWords()).page
  return (
    <footer className="mx-auto max-w-6xl px-4 pb-8 text-sm text-soft sm:px-8">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-line pt-4">
        <p className="max-w-prose">{footer.privacy}</p>
        <p>
          <Rich text={footer.version} parts={{ version: () => version }} />
        </p>
        <LanguageSwitch />
      </div>
    </footer>
  )
}
