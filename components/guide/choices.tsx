'use client'

import { Fragment, type ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Region } from '@/lib/guide/guide'
import type { Choices as ChosenValues } from '@/lib/guide/run'
import { LIMITS } from '@/lib/preset/parameters'
import type { Catalogue } from '@/lib/words/catalogue'
import { productsIn, regionsFor, withProduct } from './preset-choices'

/** A domain name has at most 253 characters. Some more are allowed, so that a pasted space does not cut off its end. */
const TENANT_LIMIT = 260

/** One of several that are told apart by a line below the name. */
type Option = { id: string; title: string; note: ReactNode }

/** A product with the regions of its guide. */
type ProductOption = Option & { regions: readonly [Region, ...Region[]] }

export type ProductOptions = readonly [ProductOption, ...ProductOption[]]

type ChoicesProps = {
  words: Catalogue['start']['choices']
  value: ChosenValues
  products: ProductOptions
  /** What the link presets. Product and region are then fixed; the texts can still be changed. */
  preset: { product: boolean; region: boolean; name: boolean; description: boolean }
  faults: { name: string | null; description: string | null }
  /** The organization that a guest names; `null` if it is known already. */
  guest: { tenant: string; fault: string | null; onChange: (tenant: string) => void } | null
  /** Where the same page opens without presets; `null` where there is no such page. */
  unset: string | null
  onChange: (change: Partial<ChosenValues>) => void
}

/** What the administrator chooses before signing in. */
export function Choices({ words, value, products, preset, faults, guest, unset, onChange }: ChoicesProps) {
  return (
    <section aria-labelledby="choices" className="space-y-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="choices" className="text-lg font-semibold">
          {words.title}
        </h2>
        {unset !== null && Object.values(preset).some(Boolean) && (
          <a href={unset} className="text-sm font-medium text-accent underline underline-offset-4">
            {words.withoutPresets}
          </a>
        )}
      </div>
      <div className="grid gap-6 xl:grid-cols-2">
        <Radios
          legend={words.product}
          name="product"
          presetBy={preset.product ? words.byLink : null}
          chosen={value.product}
          onChoose={(product) => onChange(withProduct(product, value.region, products))}
          options={productsIn(preset.region ? value.region : null, products)}
        />
        <Radios
          legend={words.region}
          name="region"
          presetBy={preset.region ? words.byLink : null}
          chosen={value.region}
          onChoose={(region) => onChange({ region })}
          options={regionsFor(value.product, products).map(({ id, name, redirectUri }) => ({
            id,
            title: name,
            note: broken(redirectUri),
          }))}
        />
        <Field
          id="application-name"
          label={words.name}
          hint={words.nameHint}
          presetBy={preset.name ? words.byLink : null}
          fault={faults.name}
          value={value.appName}
          onChange={(appName) => onChange({ appName })}
          limit={LIMITS.name}
        />
        <Field
          id="secret-description"
          label={words.description}
          hint={words.descriptionHint}
          presetBy={preset.description ? words.byLink : null}
          fault={faults.description}
          value={value.secretDescription}
          onChange={(secretDescription) => onChange({ secretDescription })}
          limit={LIMITS.description}
        />
      </div>
      {guest && (
        <Disclosure summary={words.guest}>
          <div className="max-w-md py-2">
            <Field
              id="tenant"
              label={words.tenant}
              hint={words.tenantHint}
              presetBy={null}
              fault={guest.fault}
              value={guest.tenant}
              onChange={guest.onChange}
              limit={TENANT_LIMIT}
            />
          </div>
        </Disclosure>
      )}
    </section>
  )
}

function Radios(props: {
  legend: string
  name: string
  /** The note that the link set it; `null` if it did not. */
  presetBy: string | null
  chosen: string
  options: readonly Option[]
  onChoose: (id: string) => void
}) {
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="mb-2 flex items-baseline gap-2 font-semibold">
        {props.legend} <SetByLink words={props.presetBy} />
      </legend>
      {props.options.map((option) => (
        <label
          key={option.id}
          className="flex cursor-pointer items-start gap-3 rounded-lg border border-line bg-card p-3.5 has-checked:border-accent has-checked:bg-accent-wash has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={props.name}
            value={option.id}
            checked={props.chosen === option.id}
            disabled={props.presetBy !== null && props.chosen !== option.id}
            onChange={() => props.onChoose(option.id)}
            className="mt-1 size-4 accent-(--accent) focus-visible:outline-none"
          />
          <span className="min-w-0">
            <span className="block font-medium">{option.title}</span>
            <span className="block text-sm break-words text-soft">{option.note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Field({
  id,
  ...props
}: {
  id: string
  label: string
  hint: string
  presetBy: string | null
  fault: string | null
  value: string
  limit: number
  onChange: (value: string) => void
}) {
  return (
    <div>
      <label htmlFor={id} className="flex items-baseline gap-2 font-semibold">
        {props.label} <SetByLink words={props.presetBy} />
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {props.hint}
      </p>
      <input
        id={id}
        value={props.value}
        maxLength={props.limit}
        aria-describedby={props.fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
        aria-invalid={props.fault !== null}
        onChange={(event) => props.onChange(event.target.value)}
        autoComplete="off"
        className="mt-2 min-h-11 w-full scroll-mb-20 rounded-md border border-edge bg-card px-3 py-2 aria-invalid:border-bad"
      />
      {/* Also above the button that stays in view: the field leaves room for it where it gets the focus. */}
      <p id={`${id}-fault`} role="status" className="mt-1 min-h-5 text-sm text-bad">
        {props.fault}
      </p>
    </div>
  )
}

function SetByLink({ words }: { words: string | null }): ReactNode {
  if (words === null) return null
  return (
    <span className="rounded bg-accent-wash px-1.5 py-0.5 text-xs font-medium text-accent-deep">{words}</span>
  )
}

/** An address that goes on in the next line after a slash, not within a name. */
function broken(address: string): ReactNode {
  return address.split(/(?<=\/)(?=[^/])/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ))
}
