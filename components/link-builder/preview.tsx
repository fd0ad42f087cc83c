'use client'

import { useState } from 'react'
import { Choices } from '@/components/guide/choices'
import { introWords } from '@/components/guide/intro'
import { choicesOf, setBy } from '@/components/guide/preset-choices'
import { productOptions } from '@/components/guide/product-options'
import { Sender, type SenderProps } from '@/components/guide/sender'
import { StartCard } from '@/components/guide/start-card'
import { useKeyNumber } from '@/components/seal/use-key-number'
import { ButtonLink } from '@/components/ui/button'
import { useAllWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Products } from '@/lib/guide/guide'
import type { Choices as Chosen } from '@/lib/guide/run'
import type { Preset } from '@/lib/preset/preset'
import type { Words } from '@/lib/words/catalogue'
import { withNamedRegions } from '@/lib/words/named-regions'

type PreviewProps = {
  preset: Preset
  products: Products
  address: string
  /** The finished link, to open; `null` while there is none. */
  link: string | null
  signer: SenderProps['signer']
  /** In the language of the link. */
  words: Words
}

/** The first view of the start screen as the link makes it. Give it the link as its key, so that a changed link starts it again. */
export function Preview({ preset, products, address, link, signer, words }: PreviewProps) {
  const { result } = useAllWords().builder
  return (
    <div className="overflow-hidden rounded-xl border border-edge bg-paper">
      <div className="flex items-center gap-3 border-b border-line bg-card py-1 pr-1 pl-4">
        <span className="min-w-0 grow truncate font-mono text-xs text-soft">{address}</span>
        {link !== null && (
          <ButtonLink
            appearance="quiet"
            className="shrink-0 px-3! text-sm"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
          >
            {result.open}
            <span className="sr-only">{result.newTab}</span>
          </ButtonLink>
        )}
      </div>
      <div lang={words.language} className="space-y-5 p-5 sm:p-8">
        <StartPicture preset={preset} products={products} signer={signer} words={words} />
      </div>
    </div>
  )
}

/** The start screen's own card. It works, so that support can try what a customer may change; but no one signs in here. */
function StartPicture({ preset, products, signer, words }: Omit<PreviewProps, 'address' | 'link'>) {
  const [changed, setChanged] = useState<Partial<Chosen>>({})
  const keyNumber = useKeyNumber(preset.seal)
  const { choices } = words.start
  const intro = introWords(preset, products, words)
  const options = productOptions(withNamedRegions(products, words.field), choices)
  const card = {
    words: choices,
    value: { ...choicesOf(preset, options), ...changed },
    products: options,
  }
  return (
    <>
      <div className="space-y-3">
        <p className="text-2xl leading-tight font-semibold tracking-tight sm:text-3xl">{intro.title}</p>
        <p className="max-w-prose text-soft">
          <Rich text={intro.lead} parts={{ clientId: (inner) => inner, tenant: (inner) => inner }} />
        </p>
      </div>
      <StartCard
        {...card}
        sender={<Sender preset={preset} signer={signer} keyNumber={keyNumber} words={words} />}
        form={
          <Choices
            {...card}
            preset={setBy(preset)}
            faults={{ name: null, description: null }}
            guest={null}
            unset={null}
            onChange={(change) => setChanged({ ...changed, ...change })}
          />
        }
        action={<ButtonLink appearance="primary">{words.guide.button['sign-in']}</ButtonLink>}
      />
    </>
  )
}
