'use client'

import { type ReactNode, useState } from 'react'
import { allowedInstead } from '@/components/guide/fault-words'
import { useAllWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import type { FieldName } from './draft'

type FieldProps = {
  name: FieldName
  label: string
  hint: ReactNode
  value: string
  fault: LinkFault | undefined
  onChange: (value: string) => void
}

const INPUT =
  'mt-1.5 min-h-11 w-full scroll-mt-64 rounded-md border border-edge bg-card px-3 py-2 aria-invalid:border-bad aria-invalid:bg-bad-wash'

/** The element id of a field, for links to it. */
export function fieldId(name: FieldName): string {
  return `link-${name}`
}

/** A text or a day. A fault is not shown while a person is still writing, but it stays until it is corrected. */
export function TextField({ type = 'text', ...props }: FieldProps & { type?: 'text' | 'date' }) {
  const [writing, setWriting] = useState(false)
  const shown = writing ? undefined : props.fault
  return (
    <Frame {...props} fault={shown}>
      <input
        id={fieldId(props.name)}
        type={type}
        value={props.value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={described(props.name, shown)}
        aria-invalid={shown !== undefined}
        onFocus={() => setWriting(props.fault === undefined)}
        onBlur={() => setWriting(false)}
        onChange={(event) => props.onChange(event.target.value)}
        className={INPUT}
      />
    </Frame>
  )
}

/** One of a table's entries, or none. */
export function SelectField({
  any,
  options,
  ...props
}: FieldProps & {
  /** What is said where none is chosen. */
  any: string
  options: readonly { id: string; name: string }[]
}) {
  const { form } = useAllWords().builder
  const known = props.value === '' || options.some(({ id }) => id === props.value)
  return (
    <Frame {...props}>
      <select
        id={fieldId(props.name)}
        value={props.value}
        aria-describedby={described(props.name, props.fault)}
        aria-invalid={props.fault !== undefined}
        onChange={(event) => props.onChange(event.target.value)}
        className={INPUT}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
        {!known && <option value={props.value}>{form.unknown}</option>}
      </select>
    </Frame>
  )
}

function Frame({ name, label, hint, fault, children }: FieldProps & { children: ReactNode }) {
  const words = useAllWords()
  const id = fieldId(name)
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
      {children}
      <p id={`${id}-fault`} role="status" className="mt-1 text-sm text-bad">
        {fault && allowedInstead(words, fault)}
      </p>
    </div>
  )
}

function described(name: FieldName, fault: LinkFault | undefined): string {
  const id = fieldId(name)
  return fault ? `${id}-hint ${id}-fault` : `${id}-hint`
}
