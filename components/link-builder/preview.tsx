'use client'

import { useState } from 'react'
import { Choices } from '@/components/guide/choices'
import { choicesOf, setBy } from '@/components/guide/preset-choices'
import { productOptions } from '@/components/guide/product-options'
import { Sender, type SenderProps } from '@/components/guide/sender'
import { useWords } from '@/components/words/language'
import type { Region } from '@/lib/guide/regions'
import type { Choices as Chosen } from '@/lib/guide/run'
import type { Preset } from '@/lib/preset/preset'

type PreviewProps = {
  preset: Preset
  regions: readonly Region[]
  address: string
  signer: SenderProps['signer']
}

/**
 * What the link does to the start screen, drawn by the start screen's own parts. They work, so that support can try
 * what a customer may change; give it the link as its key, so that a changed link starts it again.
 */
export function Preview({ preset, regions, address, signer }: PreviewProps) {
  const words = useWords()
  const [changed, setChanged] = useState<Partial<Chosen>>({})
  return (
    <div className="overflow-hidden rounded-xl border border-edge bg-paper">
      <p className="truncate border-b border-line bg-card px-4 py-2 font-mono text-xs text-soft">{address}</p>
      <div className="space-y-8 p-4 sm:p-6">
        <Sender preset={preset} signer={signer} words={words} />
        <Choices
          words={words.start.choices}
          value={{ ...choicesOf(preset), ...changed }}
          products={productOptions(words.start.choices)}
          regions={regions}
          preset={setBy(preset)}
          faults={{ name: null, description: null }}
          guest={null}
          unset={null}
          onChange={(change) => setChanged({ ...changed, ...change })}
        />
      </div>
    </div>
  )
}
