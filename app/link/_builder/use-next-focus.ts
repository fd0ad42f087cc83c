'use client'

import { useEffect, useState } from 'react'

/** Moves the focus to an element, by its id, once it is drawn. */
export function useNextFocus(): (id: string) => void {
  const [next, setNext] = useState<{ id: string } | null>(null)
  useEffect(() => {
    if (next) document.getElementById(next.id)?.focus()
  }, [next])
  return (id) => setNext({ id })
}
