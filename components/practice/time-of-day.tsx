/** A moment of today, to the second. */
export function TimeOfDay({ at }: { at: number }) {
  const date = new Date(at)
  return (
    <time dateTime={date.toISOString()} className="tabular-nums">
      {date.toLocaleTimeString('en', { hour12: false })}
    </time>
  )
}
