import { FaultCards } from '@/components/guide/fault-cards'
import { useWords } from '@/components/words/language'
import type { Region } from '@/lib/guide/regions'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { choicesFor } from '@/lib/preset/words'
import type { ReportedScreen } from '@/lib/report/report'

/** What a screen without steps means to whoever helps. */
const MEANING: Record<ReportedScreen['kind'], string> = {
  'faulty-link': 'The page did not open this link, so no step was reached.',
  error: 'The page met a defect of its own. Steps that were done before are in the customer’s tenant.',
  'not-found': 'The address led nowhere, so no step was reached.',
  'no-sign-in': 'The page that takes Microsoft’s answer to a sign-in was opened without one.',
}

/** A screen without steps, as the customer saw it. What was allowed is said for the links of this page. */
export function ReportedScreenView({
  screen,
  regions,
}: {
  screen: ReportedScreen
  regions: readonly Region[]
}) {
  const words = useWords()
  const ids = regions.map(({ id }) => id)
  return (
    <div className="space-y-4">
      <div>
        <h3 className="text-xl font-semibold tracking-tight">{SCREEN_TITLES[screen.kind]}</h3>
        <p className="text-soft">{MEANING[screen.kind]}</p>
      </div>
      {screen.kind === 'faulty-link' && (
        <FaultCards
          words={words}
          faults={screen.faults.map(({ parameter, problem, came = '' }) => ({
            parameter,
            problem,
            came,
            choices: choicesFor(parameter, problem, ids),
          }))}
        />
      )}
      {screen.kind === 'error' && (
        <p>
          The word for support was <code className="font-mono wrap-anywhere">{screen.error}</code>
        </p>
      )}
    </div>
  )
}
