import { FaultCards } from '@/components/guide/fault-cards'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Region } from '@/lib/guide/regions'
import { choicesFor } from '@/lib/preset/words'
import type { ReportedScreen } from '@/lib/report/report'

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
        <h3 className="text-xl font-semibold tracking-tight">{words.guide.screen[screen.kind]}</h3>
        <p className="text-soft">{words.report.view.meaning[screen.kind]}</p>
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
          <Rich
            text={words.report.view.code}
            parts={{ code: () => <code className="font-mono wrap-anywhere">{screen.error}</code> }}
          />
        </p>
      )}
    </div>
  )
}
