'use client'

import { useSyncExternalStore } from 'react'
import { useReader } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { endOfDay } from '@/lib/preset/last-day'

type LinkExpiredAtProps = { came: string; words: string; otherwise?: string }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * When an expired link ended, on the reader's own clock; `came` is its last day in UTC or the very moment. Where a
 * report came with something else, and on the server, `otherwise` is said.
 */
export function LinkExpiredAt({ came, words, otherwise }: LinkExpiredAtProps) {
  const { locale } = useReader()
  const end = new Date(DAY.test(came) ? endOfDay(came) : Date.parse(came))
  const known = !Number.isNaN(end.getTime())
  // The server does not know the reader's time zone.
  const here = useSyncExternalStore(
    () => () => undefined,
    () => (known ? end.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }) : ''),
    () => '',
  )
  if (here === '') return otherwise ?? null
  return <Rich text={words} parts={{ time: () => <time dateTime={end.toISOString()}>{here}</time> }} />
}
