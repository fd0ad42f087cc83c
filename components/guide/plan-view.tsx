import { Disclosure } from '@/components/ui/disclosure'

type PlanViewProps = {
  lines: readonly string[]
  requests: readonly { method: string; path: string; prefer?: string; body?: object }[]
  /** The label that unfolds the requests. */
  summary: string
}

/** What a press will do: in words, and as the exact requests for those who read them. */
export function PlanView({ lines, requests, summary }: PlanViewProps) {
  return (
    <div>
      <ul className="max-w-prose list-disc space-y-1 pl-5 marker:text-accent">
        {lines.map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
      {requests.length > 0 && (
        <div className="mt-2">
          <Disclosure summary={summary}>
            <div className="space-y-3 py-2">
              {requests.map((request) => (
                <pre
                  key={request.method + request.path + JSON.stringify(request.body)}
                  className="rounded-md bg-paper p-3 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
                >
                  {asText(request)}
                </pre>
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </div>
  )
}

function asText({ method, path, prefer, body }: PlanViewProps['requests'][number]): string {
  const head = `${method} /v1.0${path}`
  return [head, prefer && `Prefer: ${prefer}`, body && JSON.stringify(body, null, 2)]
    .filter(Boolean)
    .join('\n')
}
