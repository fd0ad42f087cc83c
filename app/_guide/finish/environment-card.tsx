'use client'

import { useWords } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import { findsEnvironments } from '@/lib/dataverse/places'
import { Loaded } from '../../_page/loaded'
import type { AftercareActionProps } from './aftercare-props'

type EnvironmentCardProps = Omit<AftercareActionProps, 'id'> & {
  surroundings: Surroundings
  /** All steps are settled. */
  finished: boolean
}

const loadAction = () => import('./environment-action')

/**
 * The search for the environment's address, next to the finish: not before it, since a redirect would lose a secret that is not
 * saved yet. What already runs stays in view.
 */
export function EnvironmentCard({ surroundings, finished, ...props }: EnvironmentCardProps) {
  const { guide } = useWords()
  const { open, state } = props
  const isUnderWay = !['ready', 'waiting'].includes(state.statuses['find-environment'].kind)
  if (
    !findsEnvironments(surroundings, open.run.product.guide) ||
    !(finished || isUnderWay) ||
    open.box.holds()
  )
    return null
  return (
    <section
      aria-labelledby="find-environment-title"
      className="min-w-0 scroll-mt-16 space-y-4 lg:scroll-mt-6 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6 print:hidden"
    >
      <h2 id="find-environment-title" className="text-xl font-semibold tracking-tight">
        {guide.title['find-environment']}
      </h2>
      <Loaded load={loadAction}>{({ EnvironmentAction }) => <EnvironmentAction {...props} />}</Loaded>
    </section>
  )
}
