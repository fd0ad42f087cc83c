'use client'

import { CopyButton } from '@/components/ui/copy-button'
import { NamedValue } from '@/components/ui/named-value'
import { useWords } from '@/components/words/language'

/** The look of a value that is copied: next to its buttons, or above them on a phone. */
export const VALUE =
  'flex min-h-11 min-w-0 grow basis-full items-center max-sm:col-span-2 rounded-md border border-edge bg-paper px-2 py-2 font-mono text-sm break-all select-all sm:basis-72 sm:px-3 sm:text-base'

/** The client ID with its button; not a secret, and shown whenever it is known. */
export function ClientId({ clientId }: { clientId: string }) {
  const { handOver } = useWords()
  return (
    <div>
      <p id="client-id-label" className="mb-1 font-semibold">
        {handOver.clientId}
      </p>
      <div className="flex flex-wrap gap-x-3 gap-y-1.5">
        <NamedValue labelledBy="client-id-label" className={VALUE}>
          {clientId}
        </NamedValue>
        <CopyButton
          inRow
          label={handOver.copyClientId}
          copied={handOver.copiedClientId}
          text={() => clientId}
        />
      </div>
    </div>
  )
}
