import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import type { LinkFault } from '@/lib/preset/fault'
import type { Words } from '@/lib/words/catalogue'
import { FaultCards } from './fault-cards'
import { allowedInstead, nameOf } from './fault-words'

type LinkFaultsProps = {
  faults: readonly LinkFault[]
  /** The query of what the link says without its faults; empty where that is nothing. */
  readable: string
  supportEmail: string | null
  /** Whether the page opens without a link at all. */
  mayContinue?: boolean
  /** The button that makes a report of this screen. */
  report: ReactNode
  words: Words
}

/** A link that cannot be used: every fault by name, and three ways on. No fault is silently ignored. */
export function LinkFaults(props: LinkFaultsProps) {
  const { faults, supportEmail, mayContinue = true, report, words } = props
  const { link } = words
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <div className="space-y-3">
        <h1 className="text-3xl font-semibold tracking-tight">{words.guide.screen['faulty-link']}</h1>
        <p className="max-w-prose text-soft">
          {link.reason[reasonFor(faults)]} {link.nothingHappened}
        </p>
      </div>
      <FaultCards faults={faults} words={words} />
      <div className="flex flex-wrap gap-3">
        {mayContinue && (
          <ButtonLink appearance="primary" href="?">
            {link.continue}
          </ButtonLink>
        )}
        {supportEmail && <ButtonLink href={mailTo(supportEmail, props)}>{link.writeToSupport}</ButtonLink>}
        {report}
      </div>
      {!supportEmail && (
        <p className="max-w-prose text-sm text-soft">{mayContinue ? link.orAskSender : link.askSender}</p>
      )}
    </div>
  )
}

/** Only what the codec made safe to show: a faulty link may hold a secret that a person pasted by mistake. */
function mailTo(address: string, { faults, readable, words }: LinkFaultsProps): string {
  const { link } = words
  const lines = faults.map((fault) => {
    const problem = link.problem[fault.problem].replace('<name></name>', () => nameOf(words, fault))
    return `${problem}. ${link.cameText(fault.came)} ${link.allowed(allowedInstead(words, fault))}`
  })
  const rest = readable === '' ? [] : [link.mail.rest(readable)]
  const body = [link.mail.hello, ...lines, ...rest].join('\r\n\r\n')
  return `mailto:${address}?subject=${encodeURIComponent(link.mail.subject)}&body=${encodeURIComponent(body)}`
}

function reasonFor(faults: readonly LinkFault[]): 'expired' | 'unsigned' | 'changed' {
  if (faults.every(({ problem }) => problem === 'expired')) return 'expired'
  return faults.every(({ problem }) => problem === 'unsigned') ? 'unsigned' : 'changed'
}
