'use client'

import { type ComponentType, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ReportDialogProps, ReportSource } from './report-dialog'

type Dialog = ComponentType<ReportDialogProps>

/** "Copy a report for support", for every screen. The dialog is only loaded on a press, and what it says only then made. */
export function ReportButton({ source }: { source: ReportSource }) {
  const [state, setState] = useState<'closed' | 'loading' | 'failed' | { Dialog: Dialog }>('closed')
  const button = useRef<HTMLButtonElement>(null)

  // Not React's `lazy`, which would never try again what could not be loaded once.
  async function open() {
    setState('loading')
    try {
      const { Report } = await import('./report-dialog')
      setState({ Dialog: Report })
    } catch {
      setState('failed')
    }
  }

  function close() {
    setState('closed')
    // Not every browser gives it back by itself: Safari does not focus a button that is clicked.
    button.current?.focus()
  }

  return (
    <>
      <Button ref={button} look="quiet" className="text-sm" onClick={open}>
        Copy a report for support
      </Button>
      {state === 'loading' && <span role="status">Loading …</span>}
      {state === 'failed' && (
        <span role="alert">The report could not be loaded. Check your connection and press again.</span>
      )}
      {typeof state === 'object' && <state.Dialog source={source} onClose={close} />}
    </>
  )
}
