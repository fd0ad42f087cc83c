import { useReader } from '@/components/words/language'

/** A moment of today, to the second, as the reader writes it. */
export function TimeOfDay({ at }: { at: number }) {
  const { locale } = useReader()
  const date = new Date(at)
  return (
    <time dateTime={date.toISOString()} className="tabular-nums">
      {date.toLocaleTimeString(locale)}
    </time>
  )
}
