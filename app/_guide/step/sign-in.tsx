'use client'

import { PassOn } from '@/components/guide/pass-on'
import { Identity } from '@/components/sign-in/identity'
import { useWords } from '@/components/words/language'
import { appNameIn } from '@/lib/steps/app-name'
import { confirmTenant } from '../confirmed-tenant'
import { keepName } from '../keep-name'
import { linkTo } from '../run-link'
import { Approval } from './approval'
import type { StepView, StepViewProps } from './step-view'

export const signIn: StepView = {
  Result: Person,
  made({ state: { facts } }, { account }) {
    const { identity } = facts
    return identity ? account.named(identity.account.displayName, identity.tenant.displayName) : ''
  },
  portalPage: () => null,
  pressedInResult: true,
}

/** Who signed in, and the question whether the organization is the right one. */
function Person({ open, state, surroundings, onSignIn }: StepViewProps) {
  const words = useWords()
  const { engine, session, run } = open
  const { facts } = state
  const { identity } = facts
  if (!identity) return null
  return (
    <Identity
      {...identity}
      confirmed={facts.tenantConfirmed}
      passOn={
        <PassOn
          service={run.product.guide.service}
          task={words.run.passOn.administratorSteps}
          who={words.field.able.administrators}
          tenant={identity.tenant.displayName}
          link={linkTo(run, identity.tenant)}
        />
      }
      askApproval={
        // After an administrator's approval for everyone, the token of the sign-in carries its permissions.
        session.holds('Application.ReadWrite.All') ? null : (
          <Approval
            service={run.product.guide.service}
            surroundings={surroundings}
            tenant={identity.tenant}
          />
        )
      }
      onOther={() => onSignIn({ chooseAccount: true })}
      onConfirm={() => {
        const account = session.account()
        if (account) confirmTenant(account)
        if (run.appName === null) keepName(appNameIn(facts, run), run)
        engine.addFacts({ tenantConfirmed: true })
      }}
    />
  )
}
