'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { KeyFileProblem } from '@/lib/seal/key-file'
import { LabelledInput } from './labelled-input'

type KeyFileFormProps = {
  problem: KeyFileProblem | null
  busy: boolean
  onOpen: (text: string, password: string) => void
}

/** Bytes; more than any key file has. */
const LONGEST_FILE = 20_000

/** A key that is in a file, with its password. */
export function KeyFileForm({ problem, busy, onOpen }: KeyFileFormProps) {
  const { file, opening } = useWords().seal.open
  const [text, setText] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const id = useId()
  const [missing, setMissing] = useState(false)
  const ofFile =
    missing && text === null ? file['no-key-file'] : problem !== 'wrong-password' && problem && file[problem]

  return (
    <form
      className="space-y-3 py-2"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(text === null)
        if (text !== null && !busy) onOpen(text, password)
      }}
    >
      <label htmlFor={id} className="block font-semibold">
        {file.choose}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-fault`}
        onChange={async (event) => {
          const [chosen] = event.target.files ?? []
          setText(chosen ? await chosen.slice(0, LONGEST_FILE).text() : null)
        }}
        className="w-full max-w-md min-w-0 rounded-md border border-edge bg-card text-sm file:mr-3 file:min-h-11 file:border-0 file:bg-transparent file:px-4 file:font-semibold"
      />
      <p id={`${id}-fault`} role="status" className="text-sm text-bad empty:hidden">
        {ofFile}
      </p>
      <LabelledInput
        label={file.password}
        fault={problem === 'wrong-password' ? file[problem] : null}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" appearance="secondary" aria-disabled={busy}>
        {busy ? opening : file.open}
      </Button>
    </form>
  )
}
