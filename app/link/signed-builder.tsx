'use client'

import { useEffect, useState } from 'react'
import { Header } from '@/components/link-builder/header'
import { SignInCard, type SupportProblem } from '@/components/link-builder/sign-in-card'
import { Builder, type BuilderProps } from './builder'
import { type Answer, openSupport, type Signed, type Support, type SupportPlace } from './support'

type Who =
  | { kind: 'asking' }
  | { kind: 'nobody'; support: Support | null; problem: SupportProblem | null }
  | { kind: 'member'; support: Support; signer: Signed['signer'] }

/** The form where links are signed: open to whoever the server knows as support. MSAL is only loaded here. */
export function SignedBuilder({ place, ...props }: Omit<BuilderProps, 'signing'> & { place: SupportPlace }) {
  const [who, setWho] = useState<Who>({ kind: 'asking' })

  useEffect(() => {
    let gone = false
    void lookUp(place).then((found) => {
      if (!gone) setWho(found)
    })
    return () => {
      gone = true
    }
  }, [place])

  function goToMicrosoft(support: Support | null, options: { chooseAccount?: boolean }) {
    support?.signIn(options).catch(() => setWho({ kind: 'nobody', support, problem: 'unreachable' }))
  }

  if (who.kind === 'member') {
    const { support, signer } = who
    const signing = {
      signer,
      sign: (query: string): Promise<Answer> => support.ask(query),
      signIn: () => goToMicrosoft(support, {}),
    }
    return <Builder {...props} signing={signing} />
  }
  return (
    <Header>
      {who.kind === 'asking' ? (
        <p role="status">Looking who is signed in …</p>
      ) : (
        <SignInCard
          account={who.support?.account() ?? null}
          problem={who.problem}
          onSignIn={() => goToMicrosoft(who.support, {})}
          onOther={() => goToMicrosoft(who.support, { chooseAccount: true })}
          onAgain={() => {
            setWho({ kind: 'asking' })
            void lookUp(place).then(setWho)
          }}
        />
      )}
    </Header>
  )
}

async function lookUp(place: SupportPlace): Promise<Who> {
  try {
    const support = await openSupport(place)
    if (support.account() === null)
      return { kind: 'nobody', support, problem: support.returned()?.problem ? 'unfinished' : null }
    const answer = await support.ask(null)
    return answer.kind === 'signed'
      ? { kind: 'member', support, signer: answer.signer }
      : { kind: 'nobody', support, problem: answer.problem }
  } catch {
    return { kind: 'nobody', support: null, problem: 'unreachable' }
  }
}
