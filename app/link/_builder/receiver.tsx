'use client'

import { useState } from 'react'
import type { Draft } from '@/components/link-builder/draft'
import { fieldId } from '@/components/link-builder/field'
import { ReceiverOfLink } from '@/components/seal/receiver-of-link'
import { useAllWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import { type MadeKey, MakeKey } from '../../_seal/make-key'

type ReceiverProps = {
  usable: boolean
  draft: Pick<Draft, 'seal' | 'to'>
  faults: readonly LinkFault[]
  onChange: (change: Pick<Draft, 'seal' | 'to'>) => void
  onFocus: (id: string) => void
}

/** The part of the form for the person who receives the credentials. */
export function Receiver({ usable, draft, faults, onChange, onFocus }: ReceiverProps) {
  const { receive } = useAllWords().seal
  const [made, setMade] = useState<MadeKey | null>(null)
  const isNamed = draft.seal !== '' || draft.to !== ''
  return (
    <>
      <p className="text-sm text-soft">{receive.text}</p>
      {isNamed ? (
        <ReceiverOfLink
          publicKey={draft.seal}
          name={draft.to}
          faults={faults}
          madeIn={made?.seal === draft.seal ? made.in : null}
          onName={(to) => onChange({ ...draft, to })}
          onRemove={() => {
            onChange({ seal: '', to: '' })
            onFocus(RECEIVER)
          }}
        />
      ) : (
        <div id={RECEIVER} tabIndex={-1} className="outline-none">
          <MakeKey
            usable={usable}
            onMade={(key) => {
              setMade(key)
              onChange({ seal: key.seal, to: key.to })
              onFocus(fieldId('seal'))
            }}
          />
        </div>
      )}
    </>
  )
}

const RECEIVER = 'receiver'
