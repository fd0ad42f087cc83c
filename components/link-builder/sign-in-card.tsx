import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Why somebody may not sign. */
export type SupportProblem = 'unfinished' | 'refused' | 'stranger' | 'unreachable' | 'malformed'

type SignInCardProps = {
  /** Who is signed in, as far as this page knows. */
  account: string | null
  problem: SupportProblem | null
  onSignIn: () => void
  onOther: () => void
  onAgain: () => void
}

/** The door: links are signed here, so this page has to know who makes them. */
export function SignInCard({ account, problem, onSignIn, onOther, onAgain }: SignInCardProps) {
  return (
    <section aria-labelledby="who" className="space-y-4 rounded-xl border border-line bg-card p-5 sm:p-6">
      <h2 id="who" className="text-2xl font-semibold tracking-tight">
        Sign in to build a link
      </h2>
      <p className="max-w-prose text-soft">
        Customers open signed links only, and each says who signed it: your name and your account. Sign in
        with an account of your own organization. Your sign-in is checked and not kept.
      </p>
      {problem && <Trouble problem={problem} account={account} />}
      <div className="flex flex-wrap gap-3">{ways({ problem, onSignIn, onOther, onAgain })}</div>
    </section>
  )
}

function ways(props: Omit<SignInCardProps, 'account'>): ReactNode {
  switch (props.problem) {
    case 'unreachable':
    case 'malformed':
      return <Button onClick={props.onAgain}>Try again</Button>
    case 'stranger':
    case 'unfinished':
      return <Button onClick={props.onOther}>Use another account</Button>
    default:
      return <Button onClick={props.onSignIn}>Sign in with Microsoft</Button>
  }
}

/** What went wrong with a sign-in or a signature, and what to do. */
export function Trouble({ problem, account }: { problem: SupportProblem; account: string | null }) {
  const { title, next } = wordsFor(problem, account)
  return (
    <Notice tone="bad" title={title}>
      <p>{next}</p>
    </Notice>
  )
}

function wordsFor(problem: SupportProblem, account: string | null): { title: string; next: string } {
  switch (problem) {
    case 'unfinished':
      return {
        title: 'You are not signed in yet',
        next: 'Microsoft’s page ended without a sign-in. Try again, or take another account.',
      }
    case 'stranger':
      return {
        title: `${account ?? 'This account'} may not sign links`,
        next: 'Only members of the operator’s own organization may; guests may not.',
      }
    case 'refused':
      return { title: 'Your sign-in has ended', next: 'Sign in again; the form keeps what you entered.' }
    case 'unreachable':
      return {
        title: 'The signature could not be made',
        next: 'Microsoft or this page’s server could not be reached. Nothing was signed; try again.',
      }
    case 'malformed':
      return {
        title: 'The server did not take this link',
        next: 'The page may be older than its server: load it again, then sign.',
      }
  }
}
