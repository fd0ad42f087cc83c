import { Icon } from '@/components/ui/icon'
import type { StepStatus } from '@/lib/engine/status'

/** A step's number, or the picture of its status. The words are in the step's status line. */
export function Marker({
  number,
  status,
  current,
}: {
  number: number
  status: StepStatus['kind']
  current: boolean
}) {
  return (
    <span
      aria-hidden="true"
      className={`relative z-10 flex size-9 items-center justify-center rounded-full border-2 text-sm font-semibold ${look(status, current)}`}
    >
      {picture(number, status)}
    </span>
  )
}

function look(status: StepStatus['kind'], current: boolean): string {
  switch (status) {
    case 'done':
      return 'border-good bg-good text-paper'
    case 'stuck':
      return 'border-bad bg-bad-wash text-bad'
    case 'passed-on':
      return 'border-warn bg-warn-wash text-warn'
    case 'running':
    case 'leaving':
      return 'border-accent bg-accent-wash text-accent'
    default:
      return current ? 'filled border-accent bg-accent text-on-accent' : 'border-edge bg-paper text-soft'
  }
}

function picture(number: number, status: StepStatus['kind']) {
  switch (status) {
    case 'done':
      return <Icon name="check" />
    case 'stuck':
      return <Icon name="warning" />
    case 'passed-on':
      return <Icon name="person" />
    case 'running':
    case 'leaving':
      return <Icon name="turn" className="turning" />
    default:
      return number
  }
}
