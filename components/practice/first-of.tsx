import type { Some } from '@/lib/practice/view'

const NUMBER = new Intl.NumberFormat('en')

/** How many there are of something that is counted in words. */
export function count(total: number): string {
  return NUMBER.format(total)
}

/** Says that not everything is shown, where that is so. */
export function FirstOf({ some, order }: { some: Some<unknown>; order: string }) {
  if (some.shown.length === some.total) return null
  return (
    <p className="text-sm text-soft">
      {count(some.shown.length)} of {count(some.total)} are shown, {order}.
    </p>
  )
}
