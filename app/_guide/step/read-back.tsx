'use client'

import { Checklist } from '@/components/hand-over/checklist'
import { Customers } from '@/components/hand-over/customers'
import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { checklist } from '@/lib/steps/checklist'
import type { Facts } from '@/lib/steps/facts'
import { say } from '@/lib/words/say'

type ReadBackProps = { facts: Facts; run: Run; folded?: boolean }

/** What was read back from the tenant, and what the company's own customers will see of it. */
export function ReadBack(props: ReadBackProps) {
  return (
    <>
      <TenantChecks {...props} />
      <ForCustomers {...props} />
    </>
  )
}

/** What was read back from the tenant. */
export function TenantChecks({ facts, run, folded = false }: ReadBackProps) {
  const { checks, format } = useWords()
  return (
    <Checklist
      folded={folded}
      checks={checklist(facts, run).map((check) => ({ ...say(checks.line, check, format), ok: check.ok }))}
    />
  )
}

/** What the company's own customers will see of the application; folded but at the finish. */
export function ForCustomers({
  facts: { application },
  run,
  open = false,
}: ReadBackProps & { open?: boolean }) {
  return (
    application && (
      <Customers
        appId={application.appId}
        name={application.displayName}
        redirectUri={run.region.redirectUri}
        open={open}
      />
    )
  )
}
