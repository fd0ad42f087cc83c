'use client'

import { GuideNote } from '@/components/guide/guide-note'
import { ClientId } from '@/components/hand-over/client-id'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { hasTwo } from '@/lib/steps/renew-secret/renewal'
import { Loaded } from '../../_page/loaded'
import type { KeptSeal } from '../kept-seal'
import { ForCustomers, TenantChecks } from '../step/read-back'
import { CommandsFold } from './commands'
import { Connection } from './connection'
import type { RecordProps } from './record'
import { Reminder } from './reminder'
import { SentSeal } from './sent-seal'

/** Loaded with the finish, for it has to be there when the person prints. */
const loadRecord = () => import('./record')

type FinishProps = RecordProps & {
  now: Date
  /** The sealed credentials, if they were sealed here: then they still have to be sent. */
  sealed: KeptSeal | null
}

/** After the last step: where the values go, what was read back from the tenant, and what to keep. */
export function Finish({ now, sealed, ...props }: FinishProps) {
  const { run } = props
  const { facts } = props.state
  const { finish, handOver, run: texts, language } = useWords()
  return (
    <section
      aria-labelledby="finish-title"
      className="space-y-5 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6"
    >
      <div>
        <h2
          id="finish-title"
          tabIndex={-1}
          className="text-2xl font-semibold tracking-tight outline-none sm:text-3xl"
        >
          {finish.ready.title(run.product.guide.service)}
        </h2>
        <p className="mt-1 max-w-prose text-soft">{finish.ready.means}</p>
        <GuideNote
          guide={run.product.guide}
          place="handOver"
          language={language}
          className="mt-1 text-soft"
        />
      </div>
      {sealed && <SentSeal state={props.state} run={run} sealed={sealed} />}
      <ButtonLink
        appearance={sealed ? 'secondary' : 'primary'}
        href={run.region.handOver}
        target="_blank"
        rel="noopener noreferrer"
      >
        {handOver.where.open(run.region.name)}
        <Icon name="out" />
        <span className="sr-only">{texts.newTab}</span>
      </ButtonLink>
      {!sealed && facts.application && <ClientId clientId={facts.application.appId} />}
      {hasTwo(facts.application, run, now) && <TwoSecrets />}
      <TenantChecks facts={facts} run={run} />
      <Loaded load={loadRecord}>{({ Record }) => <Record {...props} />}</Loaded>
      <Reminder facts={facts} run={run} />
      <div className="space-y-1 border-t border-line pt-4">
        <ForCustomers facts={facts} run={run} open />
        <Connection {...props} />
        <CommandsFold facts={facts} run={run} />
      </div>
    </section>
  )
}

/** A renewal is done only when the old secret is gone. */
function TwoSecrets() {
  const { renew } = useWords().finish
  return (
    <Notice tone="info" title={renew.two} level="h3">
      <p className="max-w-prose">
        <Rich
          text={renew.twoMeans}
          parts={{
            link: (inner) => (
              <a href="#renew-secret" className="font-medium text-accent underline">
                {inner}
              </a>
            ),
          }}
        />
      </p>
    </Notice>
  )
}
