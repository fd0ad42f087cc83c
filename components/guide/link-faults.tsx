import { ButtonLink } from '@/components/ui/button'
import type { LinkFault } from '@/lib/preset/fault'
import { Ended } from './ended'

export type LinkFaultsProps = {
  faults: readonly LinkFault[]
  supportEmail: string | null
  /** Whether the page opens without a link at all. */
  mayContinue?: boolean
}

const WORDS: Record<LinkFault['problem'], string> = {
  unknown: 'is not a parameter of this page',
  repeated: 'is there more than once',
  'missing-version': 'is missing',
  'unsupported-version': 'is a version that this page does not know',
  'not-allowed': 'is not one of the allowed values',
  'too-long': 'is too long',
  'forbidden-character': 'has a character that is not allowed',
  malformed: 'is not written correctly',
  expired: 'is past',
  contradictory: 'contradicts another parameter',
  unsigned: 'is missing: this page opens signed links only',
  foreign: 'is not the signature of this link',
}

/** A link that cannot be followed: every fault by name, and three ways on. Nothing of it is silently ignored. */
export function LinkFaults({ faults, supportEmail, mayContinue = true }: LinkFaultsProps) {
  // Only what the codec made safe to show: a faulty link may hold a secret that somebody pasted by mistake.
  const lines = faults.map(
    (fault) => `${nameOf(fault)} ${WORDS[fault.problem]}. Came: “${fault.came}”. Allowed: ${fault.allowed}`,
  )
  const body = ['A link to this page did not work:', ...lines].join('\n\n')
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <div className="space-y-3">
        <h1 className="text-3xl font-semibold tracking-tight">This link is not complete or not correct</h1>
        <p className="max-w-prose text-soft">
          It may have been cut or changed on its way to you. Nothing was opened and nothing was changed.
        </p>
      </div>
      <ul aria-label="What is wrong with the link" className="space-y-4">
        {faults.map((fault) => (
          <li
            key={`${fault.parameter} ${fault.problem} ${fault.came}`}
            className="rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3"
          >
            <p className="font-semibold break-words">
              <code className="font-mono">{nameOf(fault)}</code> {WORDS[fault.problem]}
            </p>
            {fault.came !== '' && (
              <p className="mt-1 text-sm break-all">
                Came: <q className="font-mono">{fault.came}</q>
              </p>
            )}
            <p className="mt-1 text-sm">Allowed: {fault.allowed}</p>
            {fault.problem === 'expired' && <Ended came={fault.came} />}
          </li>
        ))}
      </ul>
      {(mayContinue || supportEmail) && (
        <div className="flex flex-wrap gap-3">
          {mayContinue && (
            <ButtonLink look="primary" href="?">
              Continue without presets
            </ButtonLink>
          )}
          {supportEmail && (
            <ButtonLink
              href={`mailto:${supportEmail}?subject=${encodeURIComponent('Onboarding link')}&body=${encodeURIComponent(body)}`}
            >
              Write to support
            </ButtonLink>
          )}
        </div>
      )}
      {!supportEmail && (
        <p className="max-w-prose text-sm text-soft">
          {mayContinue ? 'Or ask' : 'Ask'} whoever sent you the link for a new one.
        </p>
      )}
    </div>
  )
}

function nameOf({ parameter }: LinkFault): string {
  return parameter === '' ? '(a parameter without a name)' : parameter
}
