import type { ReactNode } from 'react'
import { Line, PENCIL } from '@/components/ui/line'
import type { Choices } from '@/lib/guide/run'
import type { Catalogue } from '@/lib/words/catalogue'
import type { ProductOptions } from './choices'
import { regionsFor } from './preset-choices'

type StartCardProps = {
  words: Catalogue['start']['choices']
  value: Choices
  products: ProductOptions
  /** Who asks; `null` where the link names no one. */
  sender: ReactNode
  /** The form behind “Change”. */
  form: ReactNode
  /** The one thing to press. */
  action: ReactNode
}

/** Who asks, what was chosen, and the button: all that one has to read before the sign-in. */
export function StartCard({ words, value, products, sender, form, action }: StartCardProps) {
  const chosen = [
    products.find(({ id }) => id === value.product)?.title,
    regionsFor(value.product, products).find(({ id }) => id === value.region)?.name,
    value.appName.trim() || words.unnamed,
  ]
  return (
    <div className="group/card min-w-0 space-y-4 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6">
      {sender}
      <details className="group/choices">
        <summary className="flex list-none flex-wrap items-baseline gap-x-3 gap-y-1 [&::-webkit-details-marker]:hidden">
          <span className="min-w-0 font-semibold wrap-anywhere">
            <bdi>{chosen.join(' · ')}</bdi>
          </span>
          <span className="inline-flex min-h-6 items-center gap-1 text-sm font-medium text-accent underline underline-offset-4">
            <Line path={PENCIL} />
            {words.change}
          </span>
        </summary>
        <div className="mt-4 border-t border-line pt-4">{form}</div>
      </details>
      {/* With the choices unfolded the card is higher than most windows, so the button stays in view. */}
      <div className="sticky bottom-0 -mx-4 -mt-2 -mb-4 flex flex-col items-start gap-2 rounded-b-xl border-line bg-card px-4 pt-2 pb-4 group-has-[details[open]]/card:border-t sm:-mx-6 sm:-mb-6 sm:px-6 sm:pb-6">
        {action}
      </div>
    </div>
  )
}
