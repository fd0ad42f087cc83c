/**
 * An inline script that runs before the first paint. It is separate from the page's own scripts, which may be blocked or
 * removed by an update. It is sent as its own source text, so it must not use anything from outside.
 */
function beforePaint(sessionKey: string): void {
  const page = document.documentElement

  // A tab with a run in progress must not flash the start screen.
  try {
    if (sessionStorage.getItem(sessionKey)) page.dataset['session'] = ''
  } catch {
    // The message is already in the page.
    page.dataset['storage'] = 'blocked'
  }

  // The message for missing scripts is already in the page. app/_page/scripts-arrived.tsx marks that they loaded.
  const SOON = 3_000
  const LONG = 15_000
  const tell = () => {
    if (!('alive' in page.dataset)) page.dataset['trouble'] = 'missing'
  }
  addEventListener(
    'error',
    ({ target }) => {
      // The page retries a file once, within a second.
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
