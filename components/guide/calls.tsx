'use client'

import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Call } from '@/lib/problem/call'
import type { Words } from '@/lib/words/catalogue'

/** Live status of a step's Graph calls. A screen reader hears the step's own status line, not every millisecond. */
export function Calls({ calls }: { calls: readonly Call[] }) {
  const words = useWords()
  if (calls.length === 0) return null
  return (
    <ul
      aria-label={words.run.calls.label}
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

function outcome(call: Call, { run: { calls }, format }: Words): string {
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
