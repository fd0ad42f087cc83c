import { Disclosure } from '@/components/ui/disclosure'

/** The guide's own clicks for a step, always within reach. */
export function ByHand({ summary, clicks }: { summary: string; clicks: readonly string[] }) {
  return (
    <Disclosure summary={summary}>
      <ol className="max-w-prose list-decimal space-y-1 py-1 pl-5">
        {clicks.map((click) => (
          <li key={click} className="break-words">
            {click}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
