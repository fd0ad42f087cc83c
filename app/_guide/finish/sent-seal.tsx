'use client'

import { SealedText } from '@/components/seal/sealed-text'
import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { appNameIn } from '@/lib/steps/app-name'
import type { RunState } from '../compose-run'
import type { KeptSeal } from '../kept-seal'

type SentSealProps = { state: RunState; run: Run; sealed: KeptSeal }

/** The sealed credentials after the run: what is left to do is to send them. */
export function SentSeal({ state, run, sealed }: SentSealProps) {
  const { sent } = useWords().seal
  return (
    <section aria-labelledby="sent-seal" className="space-y-2 rounded-lg border border-edge bg-paper p-4">
      <h3 id="sent-seal" className="font-semibold wrap-anywhere">
        {sent.title(sealed.to)}
      </h3>
      <p className="max-w-prose text-sm">{sent.text}</p>
      <SealedText {...sealed} application={appNameIn(state.facts, run)} first />
    </section>
  )
}
