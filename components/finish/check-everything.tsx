'use client'

import { Button } from '@/components/ui/button'
import { Icon, type IconName } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'

type FindingLine = {
  key: string
  label: string
  detail: string
  state: 'right' | 'wrong' | 'unknown'
  /** What mends it, in the words of its button; `null` where nothing is to be done here. */
  repair: { label: string; press: () => void } | null
}

type CheckEverythingProps = {
  findings: readonly FindingLine[]
  /** When it was looked at (ISO 8601); `null` before. */
  checkedAt: string | null
  /** Whether Microsoft asks for the right to look first. */
  asks: boolean
  idle: boolean
  onCheck: () => void
}

/** One press looks at all that the guide asks for; each difference has a button that mends only that. */
export function CheckEverything({ findings, checkedAt, asks, idle, onCheck }: CheckEverythingProps) {
  const { checks, guide, format } = useWords()
  const words = checks.everything
  const wrong = findings.filter(({ state }) => state === 'wrong').length
  return (
    <div className="space-y-4">
      <p className="max-w-prose">{words.means}</p>
      {asks && <p className="max-w-prose text-sm">{words.asks}</p>}
      {checkedAt !== null && (
        <>
          <p className="font-semibold">{wrong === 0 ? words.allRight : words.wrong(format.number(wrong))}</p>
          <p className="text-sm text-soft">{words.checked(format.dateTime(checkedAt))}</p>
          <ul className="divide-y divide-line rounded-lg border border-line">
            {findings.map(({ key, ...finding }) => (
              <FoundLine key={key} {...finding} idle={idle} />
            ))}
          </ul>
        </>
      )}
      {idle && (
        <Button appearance="secondary" onClick={onCheck}>
          {checkedAt === null ? guide.button['check-everything'] : words.again}
        </Button>
      )}
    </div>
  )
}

const LOOKS = {
  right: { icon: 'check', tone: 'text-good' },
  wrong: { icon: 'warning', tone: 'text-warn' },
  unknown: { icon: 'info', tone: 'text-soft' },
} as const satisfies Record<FindingLine['state'], { icon: IconName; tone: string }>

function FoundLine({ label, detail, state, repair, idle }: Omit<FindingLine, 'key'> & { idle: boolean }) {
  const { checks } = useWords()
  const { icon, tone } = LOOKS[state]
  const said = state === 'unknown' ? ': ' : checks[state]
  return (
    <li className="flex flex-wrap items-start gap-3 px-3 py-2.5">
      <Icon name={icon} className={`mt-0.5 ${tone}`} />
      <span className="min-w-0 grow hyphens-auto wrap-anywhere">
        <span className="font-medium">{label}</span>
        <span className="sr-only">{said}</span>
        <span className="block text-sm break-words text-soft">{detail}</span>
      </span>
      {repair && idle && (
        <Button
          appearance="secondary"
          className="text-sm"
          aria-label={
            repair.label === checks.everything.repair ? checks.everything.repairOf(label) : undefined
          }
          onClick={repair.press}
        >
          {repair.label}
        </Button>
      )}
    </li>
  )
}
