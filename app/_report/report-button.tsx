'use client'

import { type ComponentType, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { loadPart, PartError, type PartFault } from '../_page/load-part'
import { Trouble } from '../_page/page-trouble'
import type { ReportDialogProps, ReportSource } from './report-dialog'

type State =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'missing'; fault: PartFault }
  | { kind: 'open'; Dialog: ComponentType<ReportDialogProps> }

/** "Copy a report for support", for every screen. The dialog is only loaded on a press, and what it says only then made. */
export function ReportButton({ source }: { source: ReportSource }) {
  const [state, setState] = useState<State>({ kind: 'closed' })
  const button = useRef<HTMLButtonElement>(null)

  async function open() {
    setState({ kind: 'loading' })
    try {
      const { Report } = await loadPart(() => import('./report-dialog'))
      setState({ kind: 'open', Dialog: Report })
    } catch (error) {
      if (!(error instanceof PartError)) throw error
      setState({ kind: 'missing', fault: error.fault })
    }
  }

  function close() {
    setState({ kind: 'closed' })
    // Not every browser gives it back by itself: Safari does not focus a button that is clicked.
    button.current?.focus()
  }

  return (
    <>
      <Button ref={button} look="quiet" className="text-sm" onClick={open}>
        Copy a report for support
      </Button>
      {state.kind === 'loading' && <span role="status">Loading …</span>}
      {state.kind === 'missing' && <Trouble is={state.fault.kind} />}
      {state.kind === 'open' && <state.Dialog source={source} onClose={close} />}
    </>
  )
}
