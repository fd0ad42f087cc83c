import type { Page } from 'playwright/test'

/** Exposed to the page by the function below. */
declare const noteViolation: (violation: string) => void

/** What the browser reports of broken policies, as it comes. */
export async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = []
  await page.exposeFunction('noteViolation', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      noteViolation(`${effectiveDirective} ${blockedURI}`)
    })
  })
  return violations
}
