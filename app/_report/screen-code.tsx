import { TelephoneCode } from '@/components/report/telephone-code'
import { build } from '@/lib/config/build'
import type { ProblemKind } from '@/lib/problem/problem'
import { codeOf } from '@/lib/telephone-code/code'
import type { ScreenId, StatusId } from '@/lib/telephone-code/tables'

/** The code of a screen that is the same as long as it is there. The server makes it, so the page needs no script for it. */
export function ScreenCode({ screen, className = 'mt-8' }: { screen: ScreenId; className?: string }) {
  return <TelephoneCode code={screenCode(screen)} className={className} />
}

/** The same as text, for a screen that the browser draws. */
export function screenCode(
  screen: ScreenId,
  status: StatusId = 'open',
  problem: ProblemKind | null = null,
): string {
  return codeOf({ screen, status, problem }, build)
}
