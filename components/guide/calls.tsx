'use client'

import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { StepStatus } from '@/lib/engine/status'
import type { Call, StepCall } from '@/lib/problem/call'
import { type CallLine, linesOf, type Pace } from '@/lib/problem/call-lines'
import type { RunWords } from '@/lib/words/catalogue'

type CallsProps = { calls: readonly StepCall[]; status: StepStatus['kind'] }

/**
 * What a step did in Microsoft Graph, a line in words for each call, with one disclosure for the details of all. A
 * screen reader hears the step's own status line, not the end of every call.
 */
export function Calls({ calls, status }: CallsProps) {
  const words = useWords()
  const texts = words.run.calls
  if (calls.length === 0) return null
  return (
    <div className="space-y-1 text-sm">
      <ul aria-label={texts.label} className="space-y-1">
        {linesOf(calls, paceOf(status)).map((line) => (
          <li key={line.id} className={`tabular-nums ${TONE[line.state]}`}>
            {texts.line(purposeOf(line.call, words), outcomeOf(line, words))}
          </li>
        ))}
      </ul>
      <Disclosure summary={texts.details}>
        <CallDetails calls={calls} />
      </Disclosure>
    </div>
  )
}

const TONE = {
  working: 'text-accent',
  done: '',
  'not-yet': 'text-soft',
  failed: 'text-bad',
} as const satisfies Record<CallLine['state'], string>

function paceOf(kind: StepStatus['kind']): Pace {
  if (kind === 'running') return 'running'
  return kind === 'stuck' ? 'stopped' : 'quiet'
}

function purposeOf({ purpose, stage, api }: StepCall, { run: { calls } }: RunWords): string {
  const reads =
    purpose === 'reads-application' || purpose === 'reads-principals' || purpose === 'reads-consent'
  if (reads && stage === 'confirm') return calls.confirms
  return api === undefined ? calls.purpose[purpose] : calls.forApi(calls.purpose[purpose], api)
}

function outcomeOf({ call, times, state }: CallLine, { run: { calls }, format }: RunWords): string {
  const ended =
    state === 'working' ? calls.working : state === 'done' ? found(call, calls) : missed(call, state, calls)
  return [
    ended,
    ...(state === 'done' && call.state === 'answered' ? [format.shortSeconds(call.milliseconds)] : []),
    ...(times > 1 ? [calls.times(format.number(times))] : []),
  ].join(', ')
}

/** A read that confirms a write says nothing of what it found: whether that is enough, the step decides. */
function found({ finding, stage }: StepCall, calls: RunWords['run']['calls']): string {
  return finding && stage !== 'confirm' ? calls.finding[finding] : calls.done
}

function missed(call: StepCall, state: CallLine['state'], calls: RunWords['run']['calls']): string {
  if (call.state !== 'answered') return calls.unanswered
  return state === 'failed' ? calls.finding.refused : calls.notYet
}

/** Method, path, status, request-id and time of each call, for those who read them. */
export function CallDetails({ calls }: { calls: readonly Call[] }) {
  const words = useWords()
  return (
    <ul
      aria-label={words.run.calls.details}
      className="divide-y divide-line rounded-lg border border-line text-sm"
    >
      {calls.map((call) => (
        <li key={call.id} className="grid gap-x-4 gap-y-0.5 px-3 py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <code className="font-mono text-[0.85em] break-all">
              <span className="font-semibold">{call.method}</span> {call.path}
            </code>
            {call.inner.length > 0 && (
              <ul className="mt-0.5 pl-3 text-soft">
                {call.inner.map((request) => (
                  <li key={request}>
                    <code className="font-mono text-[0.85em] break-all">{withoutQuery(request)}</code>
                  </li>
                ))}
              </ul>
            )}
          </div>
          <p className={`whitespace-nowrap tabular-nums ${tone(call)}`}>{outcome(call, words)}</p>
          {call.state === 'answered' && call.requestId && (
            <p className="text-xs text-soft sm:col-span-2">
              <Rich
                text={words.run.calls.requestId}
                parts={{ id: () => <code className="font-mono break-all">{call.requestId}</code> }}
              />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function outcome(call: Call, { run: { calls }, format }: RunWords): string {
  switch (call.state) {
    case 'sending':
      return calls.sending
    case 'answered':
      return calls.answered(String(call.status), format.milliseconds(call.milliseconds))
    case 'failed':
      return calls.failed(format.milliseconds(call.milliseconds))
  }
}

function tone(call: Call): string {
  if (call.state === 'failed' || (call.state === 'answered' && call.status >= 400)) return 'text-bad'
  return call.state === 'answered' ? 'text-good' : 'text-accent'
}

function withoutQuery(request: string): string {
  return decodeURIComponent(request.replace(/[?&]\$select=[^&]*/, ''))
}
