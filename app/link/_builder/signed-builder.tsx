'use client'

import { useState } from 'react'
import { Header } from '@/components/link-builder/header'
import { SignInCard } from '@/components/link-builder/sign-in-card'
import type { SupportProblem } from '@/components/link-builder/support-problem'
import { useAllWords } from '@/components/words/language'
import { ChunkError, type ChunkFault } from '../../_page/load-chunk'
import { LoadFailure, Waiting } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'
import { Builder, type BuilderProps } from './builder'
import { type Answer, openSupport, type Signed, type Support, type SupportPlace } from './support'

type Who =
  | { kind: 'nobody'; support: Support | null; problem: SupportProblem | null }
  | { kind: 'member'; support: Support; signer: Signed['signer'] }

/** The result of asking the server again, or that it is asked now. */
type Again = Who | { kind: 'asking' } | { kind: 'missing'; fault: ChunkFault }

/** The form for signed links, open to everyone whom the server accepts as support. MSAL loads only here. */
export function SignedBuilder({ place, ...props }: Omit<BuilderProps, 'signing'> & { place: SupportPlace }) {
  const { asking } = useAllWords().builder.signIn
  const first = useChunk(() => lookUp(place))
  const [again, setAgain] = useState<Again | null>(null)
  const who = again ?? (first.kind === 'here' ? first.loaded : null)

  function goToMicrosoft(support: Support | null, options: { chooseAccount?: boolean }) {
    support?.signIn(options).catch(() => setAgain({ kind: 'nobody', support, problem: 'unreachable' }))
  }

  function lookAgain() {
    setAgain({ kind: 'asking' })
    lookUp(place).then(setAgain, (error: unknown) => {
      if (error instanceof ChunkError) setAgain({ kind: 'missing', fault: error.fault })
      else throw error
    })
  }

  if (who?.kind === 'member') {
    const { support, signer } = who
    const signing = {
      signer,
      sign: (query: string): Promise<Answer> => support.ask(query),
      signIn: () => goToMicrosoft(support, {}),
    }
    return <Builder {...props} signing={signing} />
  }
  return (
    <div className="space-y-6">
      <Header />
      <div data-needs-storage>{door()}</div>
    </div>
  )

  function door() {
    switch (who?.kind) {
      case 'asking':
        return <p role="status">{asking}</p>
      case 'missing':
        return <LoadFailure is={who.fault.kind} />
      case 'nobody':
        return (
          <SignInCard
            account={who.support?.account() ?? null}
            problem={who.problem}
            onSignIn={() => goToMicrosoft(who.support, {})}
            onOther={() => goToMicrosoft(who.support, { chooseAccount: true })}
            onAgain={lookAgain}
          />
        )
      default:
        return first.kind === 'here' ? null : <Waiting chunk={first} words={asking} />
    }
  }
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
  } catch (error) {
    if (error instanceof ChunkError) throw error
    return { kind: 'nobody', support: null, problem: 'unreachable' }
  }
}
