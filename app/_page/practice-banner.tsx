import { Rich } from '@/components/words/rich'
import { config } from '@/lib/config/server'
import { requestPath } from './request-path'
import { requestWords } from './request-words'

/** On every screen of the practice tenant, in one line where the screen is wide enough. */
export async function PracticeBanner() {
  if (!(await isPractice())) return null
  const { practice, links } = (await requestWords()).page
  return (
    <aside
      aria-label={practice.title}
      className="border-b border-warn bg-warn-wash px-4 py-1.5 text-center text-xs text-ink sm:px-8 sm:text-sm"
    >
      {/* A paragraph: in a landmark with a name, a screen reader may leave out text that stands there without an element of its own. */}
      <p>
        <Rich
          text={practice.notice}
          parts={{
            strong: (inner) => <strong className="font-semibold">{inner}</strong>,
            link: (inner) => (
              <a
                href="/sandbox"
                target="_blank"
                rel="noopener"
                className="font-medium whitespace-nowrap underline underline-offset-4 print:hidden"
              >
                {inner}
                <span className="sr-only"> {links.newTab}</span>
              </a>
            ),
          }}
        />
      </p>
    </aside>
  )
}

/** Next to Microsoft only /practice is one, and only with a stand-alone practice tenant. */
async function isPractice(): Promise<boolean> {
  const { main, practice } = config()
  return (
    main.kind === 'practice' || (practice?.kind === 'stand-alone' && (await requestPath()) === '/practice')
  )
}
