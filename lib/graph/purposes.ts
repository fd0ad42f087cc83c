import type { Finding, Purpose } from '@/lib/problem/call'
import type { Reading, Wanted } from './gateway'

/** What a batch of reads is for. It has one line on the screen, so the most telling read names it. */
export function purposeOf(wanted: Wanted): Purpose {
  if (wanted.identity) return wanted.run ? 'reads-identity-and-run' : 'reads-identity'
  if (wanted.run) return 'looks-for-application'
  if (wanted.application) return 'reads-application'
  if (wanted.ownGrantsOf) return 'reads-own-access'
  if (wanted.grantsOf) return 'reads-consent'
  return wanted.ownersOf && !wanted.principals ? 'reads-owners' : 'reads-principals'
}

/** What the read that names the batch found. The identity of a person is always found, which says nothing. */
export function findingOf(wanted: Wanted, reading: Reading): Finding | undefined {
  switch (purposeOf(wanted)) {
    case 'reads-identity':
      return undefined
    case 'reads-identity-and-run':
    case 'looks-for-application':
      return whether(reading.found?.ours)
    case 'reads-application':
      return whether(reading.application)
    case 'reads-consent':
    case 'reads-own-access':
      return whether(reading.grants?.[0])
    case 'reads-owners':
      return whether(reading.owners?.[0] === undefined ? null : {})
    default:
      return whether(Object.values(reading.principals ?? {}).find((principal) => principal !== null))
  }
}

function whether(thing: object | null | undefined): Finding {
  return thing ? 'found' : 'none'
}
