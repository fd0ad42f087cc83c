import type { ReactNode } from 'react'
import { focusOn } from './focus-on'
import { Icon, type IconName } from './icon'

type Tone = 'info' | 'good' | 'warn' | 'bad'

const TONES: Record<Tone, { box: string; icon: IconName }> = {
  info: { box: 'bg-accent-wash border-accent text-ink', icon: 'info' },
  good: { box: 'bg-good-wash border-good text-ink', icon: 'check' },
  warn: { box: 'bg-warn-wash border-warn text-ink', icon: 'warning' },
  bad: { box: 'bg-bad-wash border-bad text-ink', icon: 'warning' },
}
const ICON_TONES: Record<Tone, string> = {
  info: 'text-accent',
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
}

type NoticeProps = {
  tone: Tone
  title: string
  children?: ReactNode
  level?: 'h2' | 'h3' | 'p'
  /** It answers a press: the reader is led to its title. */
  leads?: boolean
}

/** A framed message that is more than a sentence in the text. */
export function Notice({ tone, title, children, level: Title = 'p', leads = false }: NoticeProps) {
  const focused = leads ? { ref: focusOn, tabIndex: -1 } : {}

  return (
    <div className={`flex gap-3 rounded-lg border-l-4 px-4 py-3 ${TONES[tone].box}`}>
      <Icon name={TONES[tone].icon} className={`mt-0.5 ${ICON_TONES[tone]}`} />
      <div className="min-w-0 grow space-y-2">
        <Title {...focused} className="font-semibold outline-none">
          {title}
        </Title>
        {children}
      </div>
    </div>
  )
}
