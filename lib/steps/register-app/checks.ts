import type { Application } from '@/lib/graph/gateway'
import { isWideEnough } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'

export function registrationChecks(application: Application, run: Run): Check[] {
  return [
    {
      kind: 'registration',
      name: application.displayName,
      audience: application.signInAudience,
      ok: isWideEnough(application.signInAudience, run.product.guide.audience),
    },
    {
      kind: 'redirect-uri',
      uri: run.region.redirectUri,
      ok: application.redirectUris.includes(run.region.redirectUri),
    },
  ]
}
