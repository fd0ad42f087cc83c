import { CheckEverything } from '@/components/finish/check-everything'
import { useWords } from '@/components/words/language'
import { type Finding, findingsIn } from '@/lib/steps/check-everything/findings'
import { REPAIRS } from '@/lib/steps/repair'
import type { RunWords } from '@/lib/words/catalogue'
import { say } from '@/lib/words/say'
import type { AftercareActionProps } from './aftercare-props'
import { createNext, mayCreateNext } from './create-next'

/** What differs from what the guide asks, and what mends it. */
export function Checking({ open, state }: AftercareActionProps) {
  const { engine, run, session } = open
  const words = useWords()
  const { facts } = state
  const { checkedAt = null } = facts
  if (open.box.holds()) return <p>{words.finish.saveFirst}</p>
  const findings = checkedAt === null ? [] : findingsIn(facts, run, session.now())
  return (
    <CheckEverything
      checkedAt={checkedAt}
      asks={!session.holds('Application.ReadWrite.All')}
      idle={state.idle}
      onCheck={() => engine.press('check-everything')}
      findings={findings.map((finding, index) => ({
        key: `${finding.kind} ${index}`,
        ...say(words.checks.finding, finding, words.format),
        state: finding.ok ? 'right' : finding.kind === 'consent' && !finding.read ? 'unknown' : 'wrong',
        repair: finding.ok
          ? null
          : repairOf(finding, open, mayCreateNext(state) ? () => createNext(open, state) : null, words),
      }))}
    />
  )
}

/** What mends a difference: this action for the settings, and for the rest the step that makes it. */
function repairOf(
  { kind }: Finding,
  { engine }: AftercareActionProps['open'],
  renew: (() => void) | null,
  { checks }: RunWords,
) {
  const { everything } = checks
  const setting = REPAIRS.find((one) => one === kind)
  if (setting)
    return {
      label: everything.repair,
      press: () => void engine.press('check-everything', { answer: { kind: 'repair', what: setting } }),
    }
  switch (kind) {
    case 'consent':
      return { label: everything.grant, press: () => void engine.press('grant-consent') }
    case 'secret':
      return renew && { label: everything.renew, press: renew }
    default:
      return null
  }
}
