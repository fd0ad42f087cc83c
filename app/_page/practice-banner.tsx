import { Rich } from '@/components/words/rich'
import { requestWords } from './request-words'

/** On every screen of the practice tenant. */
export async function PracticeBanner() {
  const { practice } = (await requestWords()).page
  return (
    <aside
      aria-label={practice.title}
      className="border-b border-warn bg-warn-wash px-4 py-2 text-center text-sm text-ink sm:px-8"
    >
      <Rich
        text={practice.notice}
        parts={{
          strong: (inner) => <strong className="font-semibold">{inner}</strong>,
          link: (inner) => (
            <a
              href="/sandbox"
              target="_blank"
              rel="noopener"
              className="font-medium whitespace-nowrap underline underline-offset-4"
            >
              {inner}
              <span className="sr-only"> {practice.newTab}</span>
            </a>
          ),
        }}
      />
    </aside>
  )
}
