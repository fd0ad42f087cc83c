import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useAllWords } from '@/components/words/language'
import type { Catalogue } from '@/lib/words/catalogue'
import type { SupportProblem } from './support-problem'

type SignInCardProps = {
  /** Who is signed in, as far as this page knows. */
  account: string | null
  problem: SupportProblem | null
  onSignIn: () => void
  onOther: () => void
  onAgain: () => void
}

/** The sign-in before the form: links are signed here, so the page has to know who builds them. */
export function SignInCard({ account, problem, onSignIn, onOther, onAgain }: SignInCardProps) {
  const { builder, seal } = useAllWords()
  const { elsewhere } = seal.receive
  return (
    <section aria-labelledby="who" className="space-y-4 rounded-xl border border-line bg-card p-5 sm:p-6">
      <h2 id="who" className="text-2xl font-semibold tracking-tight">
        {builder.signIn.title}
      </h2>
      <p className="max-w-prose text-soft">{builder.signIn.text}</p>
      {problem && <SignInProblem problem={problem} account={account} />}
      <div className="flex flex-wrap gap-3">{ways({ problem, onSignIn, onOther, onAgain }, builder)}</div>
      <p className="border-t border-line pt-4 text-sm">
        {elsewhere.text}{' '}
        <a href="/open" className="font-medium text-accent underline underline-offset-4">
          {elsewhere.link}
        </a>
      </p>
    </section>
  )
}

function ways(props: Omit<SignInCardProps, 'account'>, { sign, signIn }: Catalogue['builder']): ReactNode {
  switch (props.problem) {
    case 'unreachable':
    case 'malformed':
      return <Button onClick={props.onAgain}>{signIn.again}</Button>
    case 'stranger':
    case 'unfinished':
      return <Button onClick={props.onOther}>{signIn.other}</Button>
    default:
      return <Button onClick={props.onSignIn}>{sign.signIn}</Button>
  }
}

/** What went wrong with a sign-in or a signature, and what to do. */
export function SignInProblem({ problem, account }: { problem: SupportProblem; account: string | null }) {
  const { signIn } = useAllWords().builder
  const { title, next } = signIn.problem[problem]
  return (
    <Notice tone="bad" title={title(account ?? signIn.thisAccount)}>
      <p>{next}</p>
    </Notice>
  )
}
