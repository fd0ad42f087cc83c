import { FaultCards } from '@/components/guide/fault-cards'
import { useAllWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Products } from '@/lib/guide/guide'
import { choicesFor } from '@/lib/preset/choices-for'
import { offerOf } from '@/lib/preset/offer'
import type { ReportedScreen } from '@/lib/report/report'

/** A screen without steps, as the customer saw it. What was allowed is said for the links of this page. */
export function ReportedScreenView({ screen, products }: { screen: ReportedScreen; products: Products }) {
  const words = useAllWords()
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
            choices: choicesFor(parameter, problem, offerOf(products)),
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
