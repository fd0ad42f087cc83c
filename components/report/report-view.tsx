import { CallDetails } from '@/components/guide/calls'
import { FactsList } from '@/components/guide/facts-list'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { Step } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import { Button } from '@/components/ui/button'
import { focusOn } from '@/components/ui/focus-on'
import { useAllWords } from '@/components/words/language'
import type { StepStatus } from '@/lib/engine/status'
import type { Products } from '@/lib/guide/guide'
import type { Call } from '@/lib/problem/call'
import { retell } from '@/lib/problem/told-status'
import { LEFT_OUT } from '@/lib/report/left-out'
import { expandProblem } from '@/lib/report/reduce-problem'
import type { Report, ReportedCall, ReportedStatus } from '@/lib/report/report'
import type { Words } from '@/lib/words/catalogue'
import { ReportedScreenView } from './reported-screen'

type ReportViewProps = {
  report: Report
  /** Those that a link may name here. */
  products: Products
  onEdit: () => void
  onClose: () => void
}

const OPEN: readonly ReportedStatus['kind'][] = ['ready', 'running', 'leaving', 'stuck']

/** A report as the stepper or the other screen that the customer saw. Nothing in it can be pressed: it is a picture of another page. */
export function ReportView({ report, products, onEdit, onClose }: ReportViewProps) {
  const { report: words, guide, format } = useAllWords()
  const current = report.steps.find(({ status }) => OPEN.includes(status.kind))?.id
  return (
    <section aria-labelledby="report" className="space-y-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2
            id="report"
            ref={focusOn}
            tabIndex={-1}
            className="text-2xl font-semibold tracking-tight outline-none"
          >
            {words.view.title}
          </h2>
          <p className="text-soft">
            <time dateTime={report.made}>{words.view.made(format.dateTime(report.made))}</time>
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button appearance="secondary" onClick={onEdit}>
            {words.view.edit}
          </Button>
          <Button appearance="quiet" onClick={onClose}>
            {words.view.close}
          </Button>
        </div>
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 max-lg:order-2">
          {report.screen ? (
            <ReportedScreenView screen={report.screen} products={products} />
          ) : (
            <StepList label={guide.list}>
              {report.steps.map(({ id, status, calls }) => (
                <Step key={id} id={id} status={asStatus(status)} current={id === current} words={guide}>
                  {(status.kind === 'stuck' || calls.length > 0) && (
                    <>
                      {status.kind === 'stuck' && (
                        <ProblemPanel problem={expandProblem(status.problem)} step={guide.title[id]} />
                      )}
                      {calls.length > 0 && <CallDetails calls={calls.map(asCall)} />}
                    </>
                  )}
                </Step>
              ))}
            </StepList>
          )}
        </div>
        <aside aria-label={words.view.about} className="max-lg:order-1">
          <div className="rounded-xl border border-line bg-card p-5">
            <FactsList rows={factsOf(report, words)} />
          </div>
        </aside>
      </div>
    </section>
  )
}

function factsOf(report: Report, { view, text }: Words['report']) {
  const { tenant, organization, account } = report
  const labels = text.labels.head
  const rows: [string, string | undefined][] = [
    [labels.version, report.version],
    [labels.place, text.places[report.place]],
    [labels.organization, organization],
    [labels.tenant, tenant],
    [view.signedInAs, account],
    ...report.link.map(({ parameter, value }): [string, string] => [
      view.link(parameter),
      value === LEFT_OUT ? view.leftOut : value,
    ]),
    [labels.browser, report.browser],
  ]
  return rows.flatMap(([name, value]) => (value ? [{ key: name, name, value }] : []))
}

function asStatus(status: ReportedStatus): StepStatus {
  return retell(status, expandProblem, ({ attempt }) => ({ attempt, since: 0, until: 0 }))
}

function asCall(call: ReportedCall, index: number): Call {
  return { ...call, id: String(index), startedAt: Date.parse(call.startedAt) }
}
