'use client'

import { useEffect } from 'react'

/** Marks at the document that the page's scripts came and run; `public/session-mark.js` waits for it. */
export function Alive() {
  useEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  return null
}
