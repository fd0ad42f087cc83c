import { inject } from 'vitest'
import { ANYWHERE, type Failure, insideBatch, notCopied, STALE } from './failures'

/** The calls of a run without faults, in order. */
export const CALLS: readonly { step: string; call: string; reads: number }[] = [
  { step: 'sign-in', call: 'POST /$batch', reads: 3 },
  { step: 'register-app', call: 'POST /$batch', reads: 6 },
  { step: 'register-app', call: 'POST /applications', reads: 0 },
  { step: 'register-app', call: 'POST /$batch', reads: 1 },
  { step: 'add-permissions', call: 'POST /$batch', reads: 3 },
  { step: 'add-permissions', call: 'PATCH /applications/…', reads: 0 },
  { step: 'add-permissions', call: 'POST /$batch', reads: 1 },
  { step: 'grant-consent', call: 'POST /$batch', reads: 3 },
  { step: 'grant-consent', call: 'PATCH /servicePrincipals(…)', reads: 0 },
  { step: 'grant-consent', call: 'POST /oauth2PermissionGrants', reads: 0 },
  { step: 'grant-consent', call: 'POST /oauth2PermissionGrants', reads: 0 },
  { step: 'grant-consent', call: 'POST /$batch', reads: 1 },
  { step: 'create-secret', call: 'POST /$batch', reads: 1 },
  { step: 'create-secret', call: 'POST /applications/…/addPassword', reads: 0 },
  { step: 'create-secret', call: 'POST /$batch', reads: 3 },
]

export type FaultCase = { at: number; name: string; trouble: Failure }

/** What Microsoft's replicas answer to each write when they have no copy of its object yet. */
const PAIRS: Readonly<Record<string, readonly Failure[]>> = {
  'PATCH /applications/…': [notCopied('404 resource', false), notCopied('409 conflict', false)],
  'PATCH /servicePrincipals(…)': [
    notCopied('400 no application', false),
    notCopied('403 no application', false),
  ],
  'POST /oauth2PermissionGrants': [false, true].flatMap((applied) => [
    notCopied('404 object', applied),
    notCopied('404 resource', applied),
    notCopied('400 reference', applied),
  ]),
  'POST /applications/…/addPassword': [notCopied('404 resource', false), notCopied('404 object', false)],
}

function troublesOf({ call, reads }: (typeof CALLS)[number]): readonly Failure[] {
  const parts = Array.from({ length: reads }, (_, index) => insideBatch(index)).flat()
  return [...ANYWHERE, ...(reads === 0 ? STALE : parts), ...(PAIRS[call] ?? [])]
}

/** Every call of a run with every fault that can happen to it. */
export const FAULT_CASES: readonly FaultCase[] = CALLS.flatMap((one, index) =>
  troublesOf(one).map((trouble) => ({
    at: index + 1,
    name: `call ${index + 1} (${one.step}, ${one.call}): ${trouble.name}`,
    trouble,
  })),
)

/** While writing, every seventh case, so that each call and each kind of fault has its turn; all of them where it counts. */
export function shareOf<Case>(cases: readonly Case[]): readonly Case[] {
  return inject('share') === 1 ? cases : cases.filter((_, index) => index % 7 === 0)
}
