'use client'

import { DeletedHolder } from '@/components/guide/deleted-holder'
import { NameSakes } from '@/components/guide/name-sakes'
import { PassOn } from '@/components/guide/pass-on'
import { CopyDetails, ProblemPanel } from '@/components/guide/problem-panel'
import { SecretsToRemove } from '@/components/hand-over/secrets-to-remove'
import { useSecretHeld } from '@/components/hand-over/use-secret-held'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import type { Product } from '@/lib/guide/guide'
import type { Run } from '@/lib/guide/run'
import type { StepId } from '@/lib/guide/steps'
import type { Problem } from '@/lib/problem/problem'
import { type Remedy, remediesFor } from '@/lib/problem/remedies'
import { linkTo, linkWithoutTenant } from '../run-link'
import { clearMark } from '../session-mark'
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

/** A stopped step: what happened, and every way on as a button. */
export function StepProblem({ id, problem, open, surroundings, onSignIn }: StepProblemProps) {
  const { guide, field, problem: problemWords, run: words } = useWords()
  const { remedy: ways } = words
  const { engine, session, run } = open
  const { identity } = engine.state().facts
  const tenant = identity?.tenant
  const title = guide.title[id]
  const button = guide.button[id]
  const { mayLeaveOut, withoutApproval } = STEP_VIEWS[id]
  const leaveOut = mayLeaveOut && words.leaveOut[mayLeaveOut]
  const { remedies, who } = remediesFor(problem, identity?.roleTemplateIds)
  const withoutTenant = id === 'sign-in' ? linkWithoutTenant() : null
  const impossible: Remedy[] = []
  if (withoutApproval) impossible.push('ask-approval')
  if (!withoutTenant) impossible.push('without-tenant')
  if (open.others.length === 0) impossible.push('other-product')
  const offered = remedies.filter((kind) => !impossible.includes(kind))
  // A secret that waits above the problem has to be saved first, and its button is then the filled one.
  const saveFirst = useSecretHeld(open.box)

  function remedy(kind: Remedy, index: number) {
    const first = index === 0 && !saveFirst
    const appearance = first ? 'primary' : 'secondary'
    switch (kind) {
      case 'try-again':
        return (
          <Button
            key={kind}
            appearance={appearance}
            onClick={() => (session.account() ? engine.press(id) : onSignIn())}
          >
            {button}
          </Button>
        )
      case 'sign-in':
        return (
          <Button key={kind} appearance={appearance} onClick={() => onSignIn()}>
            {guide.button['sign-in']}
          </Button>
        )
      case 'other-account':
        return (
          <Button key={kind} appearance={appearance} onClick={() => onSignIn({ chooseAccount: true })}>
            {ways.otherAccount}
          </Button>
        )
      case 'without-tenant':
        return (
          withoutTenant && (
            <div key={kind} className="w-full space-y-2">
              <p className="max-w-prose text-sm wrap-anywhere">{ways.linkTenant(withoutTenant.tenant)}</p>
              <ButtonLink appearance={appearance} href={withoutTenant.href} onClick={clearMark}>
                {ways.withoutTenant}
              </ButtonLink>
            </div>
          )
        )
      case 'other-product':
        return (
          <OtherProduct key={kind} run={run} others={open.others} tenant={tenant} appearance={appearance} />
        )
      case 'list-anyway':
        return (
          <Button
            key={kind}
            appearance={appearance}
            onClick={() => engine.press(id, { answer: { kind: 'list-anyway' } })}
          >
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
          <Button
            key={kind}
            appearance={appearance}
            onClick={() => engine.press(id, { answer: { kind: 'new-application' } })}
          >
            {ways.newApplication}
          </Button>
        )
      case 'open-policies':
        return (
          <ButtonLink
            key={kind}
            appearance={appearance}
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
          <ButtonLink key={kind} appearance={appearance} href="" target="_blank" rel="noopener">
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
            asked={run.product.guide.audience}
            onUse={(objectId) => engine.press(id, { answer: { kind: 'use-application', objectId } })}
            onNew={() => engine.press(id, { answer: { kind: 'new-application' } })}
          />
        ) : null
      case 'copy-details':
        return <CopyDetails key={kind} problem={problem} step={title} appearance={appearance} />
      case 'ask-approval':
        return (
          <div key={kind} className="w-full">
            <Approval
              service={run.product.guide.service}
              surroundings={surroundings}
              tenant={tenant}
              first={first}
            />
          </div>
        )
      case 'pass-on':
        return (
          who && (
            <div key={kind} className="w-full">
              <PassOn
                service={run.product.guide.service}
                first={first}
                task={title}
                who={field.able[who]}
                tenant={tenant?.displayName ?? words.ourOrganization}
                link={linkTo(run, tenant)}
              />
            </div>
          )
        )
    }
  }

  return (
    <ProblemPanel
      problem={problem}
      step={title}
      nextHere={remedies[0] === 'open-policies' ? problemWords.exemptYourself : null}
    >
      {offered.map(remedy)}
      {leaveOut?.whenStopped && (
        <Button appearance="quiet" onClick={() => engine.passOn(id)}>
          {leaveOut.whenStopped}
        </Button>
      )}
    </ProblemPanel>
  )
}

type OtherProductProps = {
  run: Run
  others: readonly Product[]
  tenant: Parameters<typeof linkTo>[1]
  appearance: 'primary' | 'secondary'
}

/** The same run with another product of the deployment. A signed link is valid only for its own product. */
function OtherProduct({ run, others, tenant, appearance }: OtherProductProps) {
  const { remedy } = useWords().run
  if (isSignedLink())
    return <p className="w-full max-w-prose text-sm">{remedy.signedProduct(run.product.name)}</p>
  return others.map((product, place) => (
    <ButtonLink
      key={product.id}
      appearance={place === 0 ? appearance : 'secondary'}
      href={linkTo(run, tenant, product)}
    >
      {remedy.otherProduct(product.name)}
    </ButtonLink>
  ))
}
