'use client'

import { useEffect } from 'react'
import { useReader } from './language'

/** The title in the browser's tab while this is on the screen, for what the server does not know when it writes its own. */
export function DocumentTitle({ title }: { title: string }) {
  const { pageName } = useReader()
  useEffect(() => {
    const before = document.title
    document.title = `${title} – ${pageName}`
    return () => {
      document.title = before
    }
  }, [title, pageName])
  return null
}
