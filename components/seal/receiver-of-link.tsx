'use client'

import { allowedInstead } from '@/components/guide/fault-words'
import { fieldId, TextField } from '@/components/link-builder/field'
import { Button } from '@/components/ui/button'
import { useAllWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import { KeyNumber } from './key-number'
import { useKeyNumber } from './use-key-number'

type ReceiverOfLinkProps = {
  publicKey: string
  name: string
  faults: readonly LinkFault[]
  /** Where its private part is, if this page made it. */
  madeIn: 'browser' | 'file' | null
  onName: (name: string) => void
  onRemove: () => void
}

/** The key that the link names: whose it is, the number to compare, and how to take it out again. */
export function ReceiverOfLink({ publicKey, name, faults, madeIn, onName, onRemove }: ReceiverOfLinkProps) {
  const words = useAllWords()
  const { receive } = words.seal
  const number = useKeyNumber(publicKey)
  const fault = faults.find(({ parameter }) => parameter === 'seal')
  return (
    <div id={fieldId('seal')} tabIndex={-1} className="space-y-4 outline-none">
      <p role="status" className="font-medium wrap-anywhere">
        {fault ? allowedInstead(words, fault) : receive.made(name)}
      </p>
      {number && <KeyNumber groups={number} words={words} />}
      {number && <p className="text-sm text-soft">{receive.compare}</p>}
      {madeIn && (
        <p className="text-sm text-soft">{madeIn === 'browser' ? receive.inBrowser : receive.file.made}</p>
      )}
      <TextField
        name="to"
        {...receive.name}
        value={name}
        fault={faults.find(({ parameter }) => parameter === 'to')}
        onChange={onName}
      />
      <Button appearance="secondary" onClick={onRemove}>
        {receive.remove}
      </Button>
    </div>
  )
}
