import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import type { LinkFault } from '@/lib/preset/fault'
import type { Words } from '@/lib/words/catalogue'
import { FaultCards } from './fault-cards'
import { FaultMessage } from './fault-message'
import { allowedInstead, isOfNoConsequence, nameOf, toRepeat, usableRest, whatIsWrong } from './fault-words'
import { LinkExpiredAt } from './link-expired-at'

type LinkFaultsProps = {
  faults: readonly LinkFault[]
  /** The link's query as it came. */
  search: string
  /** The query of what the link says without its faults; empty where that is nothing. */
  readable: string
  supportEmail: string | null
  /** Whether the page opens without a link at all. */
  mayContinue?: boolean
  /** The button that makes a report of this screen. */
  report: ReactNode
  /** This screen's telephone code. */
  code: ReactNode
  words: Words
}

/**
 * A link that cannot be used: what is wrong, and what to do about it, for the customer who opened it; every fault by
 * its name for the person who sent it. No fault is silently ignored.
 */
export function LinkFaults(props: LinkFaultsProps) {
  const { faults, search, readable, supportEmail, mayContinue = true, report, code, words } = props
  const { link } = words
  const goesOn = mayContinue && isOfNoConsequence(faults)
  const rest = usableRest(faults, readable)
  const { query, complete } = toRepeat(search, readable)
  const wrong = whatIsWrong(words, faults)
  const expired = faults.find(({ problem }) => problem === 'expired')
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1 className="text-3xl font-semibold tracking-tight">{words.guide.screen['faulty-link']}</h1>
      <div className="max-w-prose space-y-2 text-lg wrap-anywhere">
        {wrong.map((sentence) => (
          <p key={sentence}>
            {expired && sentence === link.wrong.expired() ? (
              <LinkExpiredAt came={expired.came} words={link.ended} otherwise={sentence} />
            ) : (
              sentence
            )}
          </p>
        ))}
        <p>{link.nothingHappened}</p>
        <p className="font-medium">{goesOn ? link.first.goOn(wrong.length) : link.first.ask}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        {goesOn && continueLink('primary')}
        <FaultMessage
          subject={link.mail.subject}
          before={complete ? link.mail.hello : link.mail.helloHidden}
          after={detailsFor(props)}
          query={complete || query !== '' ? query : null}
          to={supportEmail}
          main={!goesOn}
          icon={<Icon name="copy" />}
          words={{
            copy: link.copyMessage,
            copied: link.copiedMessage,
            mail: supportEmail ? link.writeToSupport : link.openMail,
          }}
        />
        {mayContinue && !goesOn && continueLink('secondary')}
      </div>
      {mayContinue && faults.some(({ parameter }) => parameter === 'tenant') && (
        <p className="max-w-prose text-sm text-soft">{link.withoutTenant}</p>
      )}
      <div className="space-y-3">
        <Disclosure summary={link.details}>
          <div className="py-2">
            <FaultCards faults={faults} words={words} />
          </div>
        </Disclosure>
        <div>{report}</div>
        {code}
      </div>
    </div>
  )

  function continueLink(appearance: 'primary' | 'secondary') {
    return (
      <ButtonLink appearance={appearance} href={rest === '' ? '?' : rest}>
        {rest === '' && !goesOn ? link.continue : link.continueWithout(wrong.length)}
      </ButtonLink>
    )
  }
}

/** Only what the codec made safe to show: a faulty link may hold a secret that a person pasted by mistake. */
function detailsFor({ faults, words }: LinkFaultsProps): string {
  const { link } = words
  const lines = faults.map((fault) => {
    const problem = link.problem[fault.problem].replace('<name></name>', () => nameOf(words, fault))
    const came = fault.came === '' ? '' : ` ${link.cameText(fault.came)}`
    return `- ${problem}.${came} ${link.allowed(allowedInstead(words, fault))}`
  })
  return [link.mail.says(whatIsWrong(words, faults).join(' ')), lines.join('\n'), link.mail.please].join(
    '\n\n',
  )
}
