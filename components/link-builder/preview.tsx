import { choicesOf, setBy } from '@/components/guide/preset-choices'
import { Sender, type SenderProps } from '@/components/guide/sender'
import { ButtonLink } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { productById } from '@/lib/guide/products'
import type { Region } from '@/lib/guide/regions'
import type { Preset } from '@/lib/preset/preset'
import type { Words } from '@/lib/words/catalogue'

type PreviewProps = {
  preset: Preset
  regions: readonly Region[]
  address: string
  /** The finished link, to open; `null` while there is none. */
  link: string | null
  signer: SenderProps['signer']
  /** In the language of the link. */
  words: Words
}

/** The first view of the start screen as the link makes it, drawn by the start screen's own parts. A picture: nothing in it can be pressed. */
export function Preview({ preset, regions, address, link, signer, words }: PreviewProps) {
  const { result } = useWords().builder
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
        <StartPicture preset={preset} regions={regions} signer={signer} words={words} />
      </div>
    </div>
  )
}

function StartPicture({ preset, regions, signer, words }: Omit<PreviewProps, 'address' | 'link'>) {
  const { intro } = words.start
  return (
    <>
      <div className="space-y-3">
        <p className="text-2xl leading-tight font-semibold tracking-tight sm:text-3xl">{intro.title}</p>
        <p className="max-w-prose text-soft">
          <Rich text={intro.lead} parts={{ clientId: (inner) => inner, tenant: (inner) => inner }} />
        </p>
      </div>
      <Sender preset={preset} signer={signer} words={words} />
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 wrap-anywhere">
        <span className="font-medium">{choicesLine(preset, regions, words)}</span>
        {mayChange(preset) && (
          <span className="font-medium text-accent underline underline-offset-4">{words.builder.change}</span>
        )}
      </p>
      <ButtonLink appearance="primary">{words.guide.button['sign-in']}</ButtonLink>
    </>
  )
}

/** The choices with which the customer begins, as the start screen sums them up. */
function choicesLine(preset: Preset, regions: readonly Region[], { field }: Words): string {
  const { product, region, appName } = choicesOf(preset)
  const name = regions.find(({ id }) => id === region)?.name ?? region
  return [productById(product).name, field.region(region, name), appName].filter(Boolean).join(' · ')
}

function mayChange(preset: Preset): boolean {
  return !Object.values(setBy(preset)).every(Boolean)
}
