import { helpAddress } from './help-address'
import { requestPath } from './request-path'
import { requestWords } from './request-words'

const LOOK = 'inline-flex min-h-11 items-center font-medium text-accent underline-offset-4 hover:underline'

/**
 * "Security" and "Help", in the header and in the footer. They open next to the run, because leaving it could lose a secret
 * that is not saved yet.
 */
export async function PageLinks() {
  const { links } = (await requestWords()).page
  const here = (await requestPath()) === '/security'
  const help = helpAddress()
  return (
    <ul className="flex flex-wrap gap-x-5">
      <li>
        {here ? (
          <a href="/security" aria-current="page" className={LOOK}>
            {links.security}
          </a>
        ) : (
          <NewTab href="/security" words={links}>
            {links.security}
          </NewTab>
        )}
      </li>
      <li>
        {help.startsWith('mailto:') || (here && help.startsWith('/security')) ? (
          <a href={help} className={LOOK}>
            {links.help}
          </a>
        ) : (
          <NewTab href={help} words={links}>
            {links.help}
          </NewTab>
        )}
      </li>
    </ul>
  )
}

type NewTabProps = { href: string; words: { newTab: string }; children: string }

function NewTab({ href, words, children }: NewTabProps) {
  return (
    <a href={href} target="_blank" rel="noopener" className={LOOK}>
      {children}
      <span className="sr-only"> {words.newTab}</span>
    </a>
  )
}
