import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { type LinkFault, nameOf } from '@/lib/preset/fault'
import { FaultCards, WORDS } from './fault-cards'

type LinkFaultsProps = {
  faults: readonly LinkFault[]
  /** The query of what the link says without its faults; empty where that is nothing. */
  readable: string
  supportEmail: string | null
  /** Whether the page opens without a link at all. */
  mayContinue?: boolean
  /** The button that makes a report of this screen. */
  report: ReactNode
}

/** A link that cannot be followed: every fault by name, and three ways on. Nothing of it is silently ignored. */
export function LinkFaults({ faults, readable, supportEmail, mayContinue = true, report }: LinkFaultsProps) {
  // Only what the codec made safe to show: a faulty link may hold a secret that somebody pasted by mistake.
  const lines = faults.map(
    (fault) => `${nameOf(fault)} ${WORDS[fault.problem]}. Came: “${fault.came}”. Allowed: ${fault.allowed}`,
  )
  const body = [
    'A link to this page did not work:',
    ...lines,
    ...(readable === '' ? [] : [`The rest of it: ${readable}`]),
  ].join('\r\n\r\n')
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <div className="space-y-3">
        <h1 className="text-3xl font-semibold tracking-tight">{SCREEN_TITLES['faulty-link']}</h1>
        <p className="max-w-prose text-soft">
          {reasonFor(faults)} Nothing was opened and nothing was changed.
        </p>
      </div>
      <FaultCards faults={faults} />
      <div className="flex flex-wrap gap-3">
        {mayContinue && (
          <ButtonLink look="primary" href="?">
            Continue without presets
          </ButtonLink>
        )}
        {supportEmail && (
          <ButtonLink
            href={`mailto:${supportEmail}?subject=${encodeURIComponent('Onboarding link')}&body=${encodeURIComponent(body)}`}
          >
            Write to support
          </ButtonLink>
        )}
        {report}
      </div>
      {!supportEmail && (
        <p className="max-w-prose text-sm text-soft">
          {mayContinue ? 'Or ask' : 'Ask'} whoever sent you the link for a new one.
        </p>
      )}
    </div>
  )
}

function reasonFor(faults: readonly LinkFault[]): string {
  if (faults.every(({ problem }) => problem === 'expired')) return 'It was good for a time that is over.'
  if (faults.every(({ problem }) => problem === 'unsigned'))
    return 'This page opens by a link that support has signed.'
  return 'It may have been cut or changed on its way to you.'
}
