import type { Application } from '@/lib/graph/gateway'
import { accountsOf, isWideEnough } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'

export function registrationChecks(application: Application, run: Run): Check[] {
  return [
    {
      label: 'Application registered',
      detail: `${application.displayName}, for ${accountsOf(application.signInAudience)}`,
      ok: isWideEnough(application.signInAudience),
    },
    {
      label: 'Redirect URI',
      detail: run.region.redirectUri,
      ok: application.redirectUris.includes(run.region.redirectUri),
    },
  ]
}
