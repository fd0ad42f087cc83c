'use client'

import { useState } from 'react'
import { KeyFileForm } from '@/components/seal/key-file-form'
import { OpenedSeal } from '@/components/seal/opened-seal'
import { SavedSeal } from '@/components/seal/saved-seal'
import { SealFaultNotice } from '@/components/seal/seal-fault'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { type Products, regionsOf } from '@/lib/guide/guide'
import { LoadFailure } from '../../_page/load-failure'
import { useOrigin } from '../../_page/use-origin'
import { Keys } from './keys'
import { type OpeningState, useOpening } from './use-opening'

/** The page of the person who receives credentials: the seal, its values once, and the keys of this browser. */
export function Opening({ products }: { products: Products }) {
  const { open: words } = useWords().seal
  const [text, setText] = useState('')
  const [changes, setChanges] = useState(0)
  /** The part for a key file is unfolded. */
  const [filed, setFiled] = useState(false)
  const { box, state, fileProblem, ...opening } = useOpening(() => {
    setText('')
    setChanges((before) => before + 1)
  })
  // The server's own rendering is on the screen while a script or the words are still on their way.
  const usable = useOrigin() !== ''

  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <h1 className="text-3xl leading-tight font-semibold tracking-tight">{words.title}</h1>
        {!isOpen(state) && <p className="max-w-prose text-soft">{words.text}</p>}
      </div>
      {state.kind === 'opened' && (
        <OpenedSeal
          content={state.content}
          undeleted={state.undeleted}
          box={box}
          products={products}
          onSaved={opening.save}
          onClose={opening.close}
        />
      )}
      {state.kind === 'saved' && (
        <SavedSeal
          keyIn={state.keyIn}
          region={regionsOf(products).find(({ id }) => id === state.region) ?? null}
        />
      )}
      {state.kind === 'fault' && <SealFaultNotice fault={state.fault} />}
      {state.kind === 'blocked' && <Blocked />}
      {state.kind === 'missing' && <LoadFailure is={state.fault.kind} />}
      {!isOpen(state) && (
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault()
            void opening.open(text)
          }}
        >
          <label htmlFor="sealed" className="block font-semibold">
            {words.label}
          </label>
          <textarea
            id="sealed"
            rows={4}
            value={text}
            disabled={!usable}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
            className="w-full rounded-md border border-edge bg-card px-3 py-2 font-mono text-sm"
          />
          <Button type="submit" disabled={text.trim() === ''} aria-disabled={state.kind === 'opening'}>
            {words.button}
          </Button>
          <p role="status" className="text-sm empty:hidden">
            {state.kind === 'opening' && words.opening}
          </p>
        </form>
      )}
      {!isOpen(state) && (
        <Disclosure summary={words.file.title} open={filed || needsFile(state)} onToggle={setFiled}>
          <KeyFileForm
            problem={fileProblem}
            busy={state.kind === 'opening'}
            onOpen={(file, password) => opening.openWithFile(text, file, password)}
          />
        </Disclosure>
      )}
      {state.kind !== 'opened' && <Keys key={changes} usable={usable} />}
    </div>
  )
}

function Blocked() {
  const { blocked } = useWords().seal.open
  return (
    <Notice tone="bad" title={blocked.title} level="h2" leads>
      <p className="max-w-prose">{blocked.next}</p>
    </Notice>
  )
}

function isOpen({ kind }: OpeningState): boolean {
  return kind === 'opened' || kind === 'saved'
}

/** A file may have the key that this browser has not, also one that was made at another address. */
function needsFile(state: OpeningState): boolean {
  if (state.kind !== 'fault') return state.kind === 'blocked'
  return state.fault.kind === 'wrong-key' || state.fault.kind === 'other-page'
}
