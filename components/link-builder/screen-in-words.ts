import { ACTION_IDS, type ActionId, STEP_IDS } from '@/lib/guide/steps'
import type { ScreenId } from '@/lib/telephone-code/tables'
import type { Words } from '@/lib/words/catalogue'

type OtherScreen = Exclude<ScreenId, ActionId>

/** The titles of screens without a step, as the customer sees them. */
const TITLES: Record<OtherScreen, (words: Words, service: string) => string> = {
  start: ({ guide }, service) => guide.purpose(service),
  'expired-link': ({ guide }) => guide.screen['faulty-link'],
  'faulty-link': ({ guide }) => guide.screen['faulty-link'],
  finish: ({ finish }, service) => finish.ready.title(service),
  renewal: ({ guide }) => guide.title['renew-secret'],
  error: ({ guide }) => guide.screen.error,
  'not-found': ({ guide }) => guide.screen['not-found'],
  'no-sign-in': ({ guide }) => guide.screen['no-sign-in'],
  'signed-in': ({ page }) => page.signedIn.title,
  approved: ({ page }) => page.signedIn.approved,
  'not-approved': ({ page }) => page.signedIn.notApproved,
  link: ({ builder }) => builder.header.title,
  watch: ({ watch }) => watch.page.title,
  open: ({ seal }) => seal.open.title,
  opening: ({ start }) => start.opening,
  security: ({ security }) => security.title,
  connected: ({ connect }) => connect.back.title,
  companies: ({ practice }) => practice.companies.title,
  company: ({ practice }) => practice.title,
  'no-practice': ({ page }) => page.noPractice.title,
}

/** The title of a screen, as the customer sees it, and what it means for support if it is no step. `service` is what this page connects. */
export function screenInWords(
  screen: ScreenId,
  service: string,
  words: Words,
): { title: string; means: string | null } {
  if (isOther(screen)) return { title: TITLES[screen](words, service), means: words.telephone.means[screen] }
  const { guide, run, format } = words
  const title = guide.title[screen]
  const place = ACTION_IDS.indexOf(screen) + 1
  if (place > STEP_IDS.length) return { title, means: null }
  return { title: run.title(format.number(place), format.number(STEP_IDS.length), title), means: null }
}

function isOther(screen: ScreenId): screen is OtherScreen {
  return screen in TITLES
}
