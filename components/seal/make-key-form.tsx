'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useAllWords } from '@/components/words/language'
import { LIMITS } from '@/lib/preset/parameters'
import { linkable } from '@/lib/preset/texts'
import { SHORTEST_PASSWORD } from '@/lib/seal/password'
import { LabelledInput } from './labelled-input'

type MakeKeyFormProps = {
  /** Whether the page can work: not before its scripts and words have arrived. */
  usable: boolean
  /** A key is being made. */
  busy: boolean
  /** The browser keeps nothing, so only a file helps. */
  blocked: boolean
  onMake: (name: string) => void
  onMakeFile: (name: string, password: string) => void
}

/** For the person who receives the credentials: a key in this browser or, folded, one in a file. */
export function MakeKeyForm({ usable, busy, blocked, onMake, onMakeFile }: MakeKeyFormProps) {
  const { seal, link, format } = useAllWords()
  const { receive } = seal
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [asked, setAsked] = useState<'nothing' | 'name' | 'password' | 'repeated'>('nothing')
  const nameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  const repeatedField = useRef<HTMLInputElement>(null)
  const shown = linkable('to', name)
  const tooShort = [...password].length < SHORTEST_PASSWORD

  /** Leads to what is still missing; else does it. */
  function withName(make: (name: string) => void) {
    setAsked(shown === null ? 'name' : 'nothing')
    if (shown === null) nameField.current?.focus()
    else if (!busy) make(shown)
  }

  function makeFile() {
    if (tooShort) {
      setAsked('password')
      passwordField.current?.focus()
    } else if (repeated !== password) {
      setAsked('repeated')
      repeatedField.current?.focus()
    } else
      withName((of) => {
        onMakeFile(of, password)
        setPassword('')
        setRepeated('')
      })
  }

  return (
    <fieldset disabled={!usable} className="min-w-0 space-y-4">
      <LabelledInput
        label={receive.name.label}
        hint={receive.name.hint}
        fault={asked === 'name' && shown === null ? link.value.to(format.number(LIMITS.to)) : null}
        autoComplete="name"
        value={name}
        onChange={setName}
        inputRef={nameField}
      />
      <Button appearance="secondary" aria-disabled={busy} onClick={() => withName(onMake)}>
        {receive.make}
      </Button>
      <p role="status" className="text-sm text-bad empty:hidden">
        {blocked && receive.blocked}
      </p>
      <Disclosure summary={receive.file.title}>
        <div className="space-y-3 py-2">
          <p className="max-w-prose">{receive.file.text}</p>
          <LabelledInput
            label={receive.file.password}
            hint={receive.file.rule(format.number(SHORTEST_PASSWORD))}
            fault={asked === 'password' && tooShort ? receive.file.tooShort : null}
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            inputRef={passwordField}
          />
          <LabelledInput
            label={receive.file.repeat}
            fault={asked === 'repeated' && repeated !== password ? receive.file.differs : null}
            type="password"
            autoComplete="new-password"
            value={repeated}
            onChange={setRepeated}
            inputRef={repeatedField}
          />
          <Button appearance="secondary" aria-disabled={busy} onClick={makeFile}>
            {busy ? receive.file.making : receive.file.make}
          </Button>
        </div>
      </Disclosure>
    </fieldset>
  )
}
