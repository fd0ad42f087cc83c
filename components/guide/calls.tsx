import type { Call } from '@/lib/problem/call'

/** Live status of a step's Graph calls. A screen reader hears the step's own status line, not every millisecond. */
export function Calls({ calls }: { calls: readonly Call[] }) {
  if (calls.length === 0) return null
  return (
    <ul
      aria-label="Calls to Microsoft Graph"
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
          <p className={`whitespace-nowrap tabular-nums ${tone(call)}`}>{words(call)}</p>
          {call.state === 'answered' && call.requestId && (
            <p className="text-xs text-soft sm:col-span-2">
              request-id <code className="font-mono break-all">{call.requestId}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function words(call: Call): string {
  switch (call.state) {
    case 'sending':
      return 'Sending …'
    case 'answered':
      return `${call.status} in ${call.milliseconds} ms`
    case 'failed':
      return `No answer after ${call.milliseconds} ms`
  }
}

function tone(call: Call): string {
  if (call.state === 'failed' || (call.state === 'answered' && call.status >= 400)) return 'text-bad'
  return call.state === 'answered' ? 'text-good' : 'text-accent'
}

function withoutQuery(request: string): string {
  return decodeURIComponent(request.replace(/[?&]\$select=[^&]*/, ''))
}
