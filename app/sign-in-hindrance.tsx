'use client'

import { StorageWords } from '@/components/guide/storage-words'
import { Missing } from './part-state'
import type { TabStorage } from './tab'
import type { SignInTrouble } from './use-sign-in'

export type SignInHindranceProps = {
  /** How it was when the page was opened. */
  storage: TabStorage
  trouble: SignInTrouble | null
}

/** Whether "Sign in" can work here without a change elsewhere first. */
export function mayPress(storage: TabStorage, trouble: SignInTrouble | null): boolean {
  if (storage !== 'usable') return false
  return trouble?.kind !== 'storage' && !(trouble?.kind === 'part' && trouble.fault.kind !== 'unreachable')
}

/** Why the sign-in cannot begin, or did not. */
export function SignInHindrance({ storage, trouble }: SignInHindranceProps) {
  const is = trouble?.kind === 'storage' ? trouble.is : storage
  if (is !== 'usable')
    return <StorageWords trouble={is} address={location.href} onReload={() => location.reload()} />
  if (trouble?.kind === 'part') return <Missing fault={trouble.fault} />
  return (
    <p role="status" className="max-w-prose text-sm text-bad">
      {trouble?.kind === 'refused' && trouble.words}
    </p>
  )
}
