import { ANY_TEXT, type TabStorage, tabItem } from './tab-item'

/** Characters; as much as a sign-in leaves in the tab, with room to spare. */
const ROOM = 50_000

/** Whether all that a sign-in stores fits into what this tab may remember. */
export function hasRoom(storage?: () => TabStorage): boolean {
  const probe = tabItem('onboarding.probe', ANY_TEXT, storage)
  const fits = probe.write('x'.repeat(ROOM))
  probe.remove()
  return fits
}
