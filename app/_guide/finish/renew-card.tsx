'use client'

import { TaskCard } from '@/components/guide/task-card'
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

/** The renewal as the task at the top, in the place of the current step. */
export function RenewCard(props: Omit<AftercareActionProps, 'id'>) {
  const { guide } = useWords()
  return (
    <TaskCard id={props.state.current} title={guide.title['renew-secret']}>
      <Action {...props} id="renew-secret" main />
    </TaskCard>
  )
}
