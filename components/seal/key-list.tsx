'use client'

import { AskedButton } from '@/components/ui/asked-button'
import { CopyButton } from '@/components/ui/copy-button'
import { useWords } from '@/components/words/language'
import { queryOf } from '@/lib/preset/texts'
import { KeyNumber } from './key-number'
import { useKeyNumber } from './use-key-number'

export type ListedKey = {
  kid: string
  publicKey: string
  name: string
  /** ISO 8601. */
  madeAt: string
  /** The private key is in a file, which only its owner can delete. */
  inFile?: true
}

/** The keys of this browser that wait for credentials, each with the link that carries it. */
export function KeyList({ keys, onForget }: { keys: readonly ListedKey[]; onForget: (kid: string) => void }) {
  return (
    <ul className="space-y-6">
      {keys.map((key) => (
        <KeyItem key={key.kid} item={key} onForget={() => onForget(key.kid)} />
      ))}
    </ul>
  )
}

function KeyItem({ item, onForget }: { item: ListedKey; onForget: () => void }) {
  const words = useWords()
  const { open, receive } = words.seal
  const { keys } = open
  const number = useKeyNumber(item.publicKey)
  const link = `${location.origin}/link${queryOf({ seal: item.publicKey, to: item.name })}`
  return (
    <li className="space-y-2 border-l-2 border-edge pl-4">
      <p className="font-semibold wrap-anywhere">{keys.made(item.name, words.format.date(item.madeAt))}</p>
      {number && <KeyNumber groups={number} words={words} />}
      <p className="max-w-prose text-sm">{item.inFile ? receive.file.made : receive.inBrowser}</p>
      <p className="max-w-prose text-sm">{keys.support}</p>
      <p className="line-clamp-2 font-mono text-xs break-all text-soft" translate="no">
        {link}
      </p>
      <div className="flex flex-wrap gap-3">
        <CopyButton label={keys.copy} copied={keys.copied} text={() => link} />
        {!item.inFile && (
          <AskedButton
            label={keys.forget}
            question={keys.question}
            confirm={keys.confirm}
            cancel={keys.keep}
            onConfirm={onForget}
          />
        )}
      </div>
    </li>
  )
}
