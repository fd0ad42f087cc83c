import { Disclosure } from '@/components/ui/disclosure'

/** The manual guide's clicks for a step, always available. */
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
