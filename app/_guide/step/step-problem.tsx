'use client'

import { DeletedHolder } from '@/components/guide/deleted-holder'
import { NameSakes } from '@/components/guide/name-sakes'
import { PassOn } from '@/components/guide/pass-on'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { SecretsToRemove } from '@/components/hand-over/secrets-to-remove'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import { PRODUCT_IDS, productById } from '@/lib/guide/products'
import type { StepId } from '@/lib/guide/steps'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import { type Remedy, waysOn } from '@/lib/problem/ways-on'
import { linkTo } from '../run-link'
import { isSignedLink } from '../signed-link-texts'
import { Approval } from './approval'
import type { SignIn, StepRun } from './step-view'
import { STEP_VIEWS } from './step-views'

type StepProblemProps = {
  id: StepId
  problem: Problem
  open: StepRun
  surroundings: Surroundings
  onSignIn: SignIn
}

/** Problems that an administrator's approval of this page may solve. The value tells whether it is the likely solution. */
const APPROVAL: { readonly [K in ProblemKind]?: boolean } = {
  'admin-approval-needed': true,
  'approval-or-cancel': true,
  'sign-in-cancelled': false,
}

/** A stopped step: what happened, and every way on as a button. */
export function StepProblem({ id, problem, open, surroundings, onSignIn }: StepProblemProps) {
  const { guide, field, run: words } = useWords()
  const { remedy: ways } = words
  const { engine, session, run } = open
  const { remedies, who } = waysOn(problem)
  const tenant = engine.state().facts.identity?.tenant
  const title = guide.title[id]
  const button = guide.button[id]
  const { mayLeaveOut, withoutApproval } = STEP_VIEWS[id]
  const leaveOut = mayLeaveOut && words.leaveOut[mayLeaveOut]
  const approval = withoutApproval ? undefined : APPROVAL[problem.kind]

  function remedy(kind: Remedy) {
    switch (kind) {
      case 'try-again':
        return (
          <Button
            key={kind}
            appearance={remedies[0] === kind ? 'primary' : 'secondary'}
            onClick={() => (session.account() ? engine.press(id) : onSignIn())}
          >
            {button}
          </Button>
        )
      case 'sign-in':
        return (
          <Button key={kind} onClick={() => onSignIn()}>
            {guide.button['sign-in']}
          </Button>
        )
      case 'other-account':
        return (
          <Button key={kind} appearance="secondary" onClick={() => onSignIn({ chooseAccount: true })}>
            {ways.otherAccount}
          </Button>
        )
      case 'other-product':
        // A signed link is valid only for its own product.
        if (isSignedLink())
          return (
            <p key={kind} className="w-full max-w-prose text-sm">
              {ways.signedProduct(run.product.name)}
            </p>
          )
        return PRODUCT_IDS.filter((product) => product !== run.product.id).map((product) => (
          <ButtonLink key={product} href={linkTo(run, tenant, product)}>
            {ways.otherProduct(productById(product).name)}
          </ButtonLink>
        ))
      case 'list-anyway':
        return (
          <Button key={kind} onClick={() => engine.press(id, { answer: { kind: 'list-anyway' } })}>
            {ways.listAnyway}
          </Button>
        )
      case 'make-room':
        return (
          <SecretsToRemove
            key={kind}
            secrets={engine.state().facts.application?.secrets ?? []}
            onRemove={(remove) => engine.press(id, { answer: { kind: 'make-room', remove } })}
          />
        )
      case 'new-application':
        return (
          <Button key={kind} onClick={() => engine.press(id, { answer: { kind: 'new-application' } })}>
            {ways.newApplication}
          </Button>
        )
      case 'open-policies':
        return (
          <ButtonLink
            key={kind}
            href="https://aka.ms/app-mgmt-policy-ux"
            target="_blank"
            rel="noopener noreferrer"
          >
            {ways.policies}
            <Icon name="out" />
            <span className="sr-only">{words.newTab}</span>
          </ButtonLink>
        )
      case 'new-tab':
        return (
          <ButtonLink key={kind} appearance="primary" href="" target="_blank" rel="noopener">
            {ways.newTab}
            <Icon name="out" />
          </ButtonLink>
        )
      case 'deal-with-deleted':
        return problem.kind === 'held-by-deleted' ? (
          <DeletedHolder
            key={kind}
            onRestore={() =>
              engine.press(id, { answer: { kind: 'restore-application', objectId: problem.objectId } })
            }
            onPurge={() =>
              engine.press(id, { answer: { kind: 'purge-application', objectId: problem.objectId } })
            }
            onOther={() => engine.press(id, { answer: { kind: 'other-key' } })}
          />
        ) : null
      case 'choose-application':
        return problem.kind === 'same-name' ? (
          <NameSakes
            key={kind}
            apps={problem.nameSakes}
            onUse={(objectId) => engine.press(id, { answer: { kind: 'use-application', objectId } })}
            onNew={() => engine.press(id, { answer: { kind: 'new-application' } })}
          />
        ) : null
    }
  }

  return (
    <ProblemPanel problem={problem} step={title}>
      {remedies.map(remedy)}
      {leaveOut?.whenStopped && (
        <Button appearance="quiet" onClick={() => engine.passOn(id)}>
          {leaveOut.whenStopped}
        </Button>
      )}
      {approval !== undefined && (
        <div className="w-full">
          <Approval surroundings={surroundings} tenant={tenant} open={approval} />
        </div>
      )}
      {who && (
        <div className="w-full">
          <PassOn
            task={title}
            who={field.able[who]}
            tenant={tenant?.displayName ?? words.ourOrganization}
            link={linkTo(run, tenant)}
          />
        </div>
      )}
    </ProblemPanel>
  )
}
