'use client'

import { useState } from 'react'
import type { SupportProblem } from '@/components/link-builder/support-problem'
import type { Answer, Signed } from './support'

/** Who signs, and how; `null` where links need no signature. */
export type Signing = {
  signer: Signed['signer']
  sign: (query: string) => Promise<Answer>
  signIn: () => void
}

/**
 * The query to send: the form's own, or the signed one if links are signed. In that case `null` until "Sign the link"
 * was pressed for exactly this query.
 */
export function useSignature(signing: Signing | null, query: string) {
  const [signature, setSignature] = useState<{ of: string; signed: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SupportProblem | null>(null)

  /** Whether the link is signed now. */
  async function sign(): Promise<boolean> {
    if (!signing) return false
    setBusy(true)
    const answer = await signing.sign(query)
    setBusy(false)
    if (answer.kind === 'signed' && answer.query !== null) {
      setSignature({ of: query, signed: answer.query })
      setProblem(null)
      return true
    }
    setProblem(answer.kind === 'problem' ? answer.problem : 'malformed')
    return false
  }

  const signed = signature?.of === query ? signature.signed : null
  return { toSend: signing ? signed : query, busy, problem, sign }
}
