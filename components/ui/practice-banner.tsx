/** On every screen of the practice tenant. */
export function PracticeBanner() {
  return (
    <aside
      aria-label="Practice tenant"
      className="border-b border-warn bg-warn-wash px-4 py-2 text-center text-sm text-ink sm:px-8"
    >
      <strong className="font-semibold">Practice tenant.</strong> Nothing you do here reaches Microsoft; the
      people and the organization are invented.{' '}
      <a
        href="/sandbox"
        target="_blank"
        rel="noopener"
        className="font-medium whitespace-nowrap underline underline-offset-4"
      >
        Choose or watch a company<span className="sr-only"> (opens in a new tab)</span>
      </a>
    </aside>
  )
}
