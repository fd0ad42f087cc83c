/**
 * Stands in the page itself and runs before the first paint, apart from the page's own scripts: these may be blocked, or
 * gone after an update. It is sent as its own text, so it may name nothing that is outside of it.
 */
function beforePaint(sessionKey: string): void {
  const page = document.documentElement

  // A tab in which a run is under way does not flash the start screen.
  try {
    if (sessionStorage.getItem(sessionKey)) page.dataset['session'] = ''
  } catch {
    // The words for it are in the page already.
    page.dataset['storage'] = 'blocked'
  }

  // The words for scripts that do not come are in the page already; app/_page/scripts-arrived.tsx says that they did.
  const SOON = 3_000
  const LONG = 15_000
  const tell = () => {
    if (!('alive' in page.dataset)) page.dataset['trouble'] = 'missing'
  }
  addEventListener(
    'error',
    ({ target }) => {
      // The page tries a file again, once and within a second.
      if (target instanceof HTMLScriptElement) setTimeout(tell, SOON)
    },
    true,
  )
  setTimeout(tell, LONG)
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-reload]'))) return
    dispatchEvent(new Event('onboarding-reload'))
    location.reload()
  })
}

/** The text of a script that calls `beforePaint` for the tab's item of this key. */
export function beforePaintScript(sessionKey: string): string {
  return `(${beforePaint})(${JSON.stringify(sessionKey)})`
}
