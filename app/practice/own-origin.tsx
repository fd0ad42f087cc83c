import { headers } from 'next/headers'
import { config } from '@/lib/config/server'
import { originOf } from '@/lib/http/origin'

/** Whether the browser came to this page where its practice tenant should be: only now the server learns its own name. */
export async function isAtPracticeOrigin(): Promise<boolean> {
  const { practice } = config()
  return practice?.kind === 'instance' && originOf(await headers()) === practice.origin
}

/** Said instead of Microsoft's start screen to a person who came to rehearse. */
export function OwnOrigin() {
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">There is no practice tenant here</h1>
      <p className="max-w-prose text-soft">
        <code className="font-mono">PRACTICE_ORIGIN</code> is the address of this page itself, and this page
        works with Microsoft. Nothing has happened.
      </p>
      <p className="max-w-prose text-soft">
        If you operate this page: start a second instance of it without{' '}
        <code className="font-mono">ENTRA_CLIENT_ID</code> and set{' '}
        <code className="font-mono">PRACTICE_ORIGIN</code> to its address. If not, tell the person who sent
        you here.
      </p>
    </main>
  )
}
