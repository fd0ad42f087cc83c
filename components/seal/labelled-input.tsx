'use client'

import { type Ref, useId } from 'react'

type LabelledInputProps = {
  label: string
  hint?: string
  /** What is wrong with the value; `null` while nothing is. */
  fault: string | null
  type?: 'text' | 'password'
  autoComplete: 'off' | 'name' | 'new-password' | 'current-password'
  value: string
  onChange: (value: string) => void
  inputRef?: Ref<HTMLInputElement>
}

/** One line to type, with its label above it and what is wrong with it below. */
export function LabelledInput({ label, hint, fault, type = 'text', inputRef, ...field }: LabelledInputProps) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <input
        ref={inputRef}
        id={id}
        type={type}
        value={field.value}
        autoComplete={field.autoComplete}
        spellCheck={false}
        aria-describedby={describedBy || undefined}
        aria-invalid={fault !== null}
        onChange={(event) => field.onChange(event.target.value)}
        className="mt-1.5 min-h-11 w-full max-w-md rounded-md border border-edge bg-card px-3 py-2 aria-invalid:border-bad aria-invalid:bg-bad-wash"
      />
      <p id={`${id}-fault`} role="status" className="mt-1 text-sm text-bad empty:hidden">
        {fault}
      </p>
    </div>
  )
}
