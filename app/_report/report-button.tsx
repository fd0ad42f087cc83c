'use client'

import { type ComponentType, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useReader } from '@/components/words/language'
import type { Words } from '@/lib/words/catalogue'
import { loadWords } from '@/lib/words/load'
import { ChunkError, type ChunkFault, loadChunk } from '../_page/load-chunk'
import { LoadFailure } from '../_page/load-failure'
import type { ReportDialogProps, ReportSource } from './report-dialog'

type State =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'missing'; fault: ChunkFault }
  | { kind: 'open'; Dialog: ComponentType<ReportDialogProps>; words: Words }

/** "Copy a report for support", for every screen. The dialog and its texts load on a press. */
export function ReportButton({ source }: { source: ReportSource }) {
  const [state, setState] = useState<State>({ kind: 'closed' })
  const { language, locale, page } = useReader()
  const button = useRef<HTMLButtonElement>(null)

  async function open() {
    setState({ kind: 'loading' })
    try {
      const [Dialog, words] = await loadChunk(() =>
        Promise.all([import('./report-dialog').then(({ Report }) => Report), loadWords(language, locale)]),
      )
      setState({ kind: 'open', Dialog, words })
    } catch (error) {
      if (!(error instanceof ChunkError)) throw error
      setState({ kind: 'missing', fault: error.fault })
    }
  }

  function close() {
    setState({ kind: 'closed' })
    // Focus must be returned explicitly: Safari does not focus a button that is clicked.
    button.current?.focus()
  }

  return (
    <>
      <Button ref={button} appearance="quiet" className="text-sm" onClick={open}>
        {page.report}
      </Button>
      {state.kind === 'loading' && (
        <span role="status" className="whitespace-nowrap">
          {page.loading}
        </span>
      )}
      {state.kind === 'missing' && <LoadFailure is={state.fault.kind} />}
      {state.kind === 'open' && <state.Dialog source={source} words={state.words} onClose={close} />}
    </>
  )
}
