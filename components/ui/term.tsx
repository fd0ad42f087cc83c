import { useId } from 'react'

/** A technical term, explained on a press where it first appears. */
export function Term({ name, means, children = name }: { name: string; means: string; children?: string }) {
  const id = useId()
  return (
    <span className="term">
      <button
        type="button"
        popoverTarget={id}
        // Opening the explanation is not announced, so it is said with its word.
        aria-describedby={`${id}-means`}
        className="cursor-help underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-accent"
      >
        {children}
      </button>
      <span
        id={id}
        popover="auto"
        className="fixed inset-x-4 top-auto bottom-4 m-auto max-w-md rounded-lg border border-edge bg-card p-4 text-base font-normal text-ink shadow-lg"
      >
        <strong className="font-semibold">{name}</strong>: <span id={`${id}-means`}>{means}</span>
      </span>
    </span>
  )
}
