import { ProblemError, traceNow } from '@/lib/problem/problem'
import { askedPermission, placeAfterSignOut, resumeAfterRedirect } from '@/lib/tab/items'
import { hasRoom } from '@/lib/tab/storage-room'
import { problemOfSignIn } from './failures'

/** What the page left behind before it went to Microsoft: its note, and the permission that it went for. */
type Departure = { note: string; asked: string }

type Leaving = Departure & {
  /** Goes to Microsoft. MSAL's promise stays open while the browser is on its way, and is refused after two minutes. */
  depart: () => Promise<void>
  /** Told before that. */
  onLeave?: (() => void) | undefined
}

/** Goes to Microsoft by `depart`, once what has to be known after the return is kept in the tab. */
export async function leave({ note, asked, depart, onLeave }: Leaving): Promise<'leaving'> {
  if (!navigator.onLine) throw new ProblemError({ kind: 'offline', trace: traceNow() })
  // MSAL stores its request here as well, and the tokens afterwards.
  if (!(resumeAfterRedirect.write(note) && askedPermission.write(asked) && hasRoom())) {
    forgetDeparture()
    throw new ProblemError({ kind: 'storage-full', trace: traceNow() })
  }
  // Of a sign-out that did not come back.
  placeAfterSignOut.remove()
  onLeave?.()
  try {
    await depart()
    return 'leaving'
  } catch (thrown) {
    // MSAL has thrown away its part by now, also after a way that took too long: a note alone would tell of a cancelled sign-in.
    forgetDeparture()
    throw problemOfSignIn(thrown)
  }
}

/** Takes what was kept, once. A note tells that there was a departure at all. */
export function takeDeparture(): { [K in keyof Departure]: string | null } {
  return { note: resumeAfterRedirect.take(), asked: askedPermission.take() }
}

/** The browser did not leave for Microsoft after all. */
function forgetDeparture(): void {
  resumeAfterRedirect.remove()
  askedPermission.remove()
}
