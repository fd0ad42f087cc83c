'use client'

import { useWords } from '@/components/words/language'
import { isSettledStatus } from '@/lib/engine/status'
import type { RunState } from '../compose-run'
import { Action } from './aftercare'
import type { AftercareActionProps } from './aftercare-props'

/**
 * Whether a link for a renewal has its one task in front of the person: from the confirmed tenant until a new secret waits
 * to be saved. Where there is nothing to renew, the guide's own steps are the task.
 */
export function isRenewing({ facts, statuses, current }: RunState): boolean {
  const { identity, tenantConfirmed, application, newSecret } = facts
  const creates = !['ready', 'waiting', 'done'].includes(statuses['create-secret'].kind)
  return (
    !!identity &&
    tenantConfirmed &&
    application !== null &&
    !newSecret &&
    !creates &&
    current !== 'sign-in' &&
    !isSettledStatus(statuses['hand-over'])
  )
}

/** The renewal as the task at the top, in place of the last step. */
export function RenewCard(props: Omit<AftercareActionProps, 'id'>) {
  const { guide } = useWords()
  const { state } = props
  return (
    <section
      // In the place of the current step, for what brings that into view.
      id={state.current}
      aria-labelledby={`${state.current}-title`}
      className="min-w-0 scroll-mt-16 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6 lg:scroll-mt-6"
    >
      <h2
        id={`${state.current}-title`}
        tabIndex={-1}
        className="mb-3 text-2xl font-semibold tracking-tight outline-none sm:text-3xl"
      >
        {guide.title['renew-secret']}
      </h2>
      <div className="space-y-4">
        <Action {...props} id="renew-secret" main />
      </div>
    </section>
  )
}
