'use client'

import { useEffect } from 'react'
import { useReader } from './language'

/**
 * The title in the browser's tab while this is on the screen, for what the server does not know when it writes its own. The
 * server's may come after this, and MSAL writes one, too: what others write is put back when this leaves the screen.
 */
export function DocumentTitle({ title }: { title: string }) {
  const { pageName } = useReader()
  useEffect(() => {
    const wanted = `${title} – ${pageName}`
    let others = document.title
    const write = () => {
      if (document.title === wanted) return
      others = document.title
      document.title = wanted
    }
    write()
    const observer = new MutationObserver(write)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      document.title = others
    }
  }, [title, pageName])
  return null
}
