import { ANY_TEXT, type TabStorage, tabItem } from './tab-item'

/** Characters: what a sign-in stores in the tab, with a reserve. */
const ROOM = 50_000

/** Whether everything that a sign-in stores fits into the tab's storage. */
export function hasRoom(storage?: () => TabStorage): boolean {
  const probe = tabItem('onboarding.probe', ANY_TEXT, storage)
  const fits = probe.write('x'.repeat(ROOM))
  probe.remove()
  return fits
}
