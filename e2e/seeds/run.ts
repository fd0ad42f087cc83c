import type { Application, Directory } from 'entra-sandbox/answers'
import { expect } from 'playwright/test'
import type { Guide } from '../pages/guide'

/** The application with that object id. */
export function applicationOf(directory: Directory, id: string | undefined): Application {
  const found = directory.applications.filter((application) => application.id === id)
  expect(found, 'applications with that id').toHaveLength(1)
  return found[0] as Application
}

/** The run ended with both values at hand, for this application, and with the way on to Unified.to. */
export async function expectHandOver({ handOver }: Guide, { appId }: Application): Promise<void> {
  await expect(handOver.clientId).toHaveText(appId)
  for (const next of [handOver.copySecret, handOver.unifiedTo, handOver.saved])
    await expect(next).toBeVisible()
}
