import type { ReactNode } from 'react'
import { useAllWords } from '@/components/words/language'
import { type Products, productsFor, regionsOf } from '@/lib/guide/guide'
import type { LinkFault } from '@/lib/preset/fault'
import { INTENTS } from '@/lib/preset/parameters'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/words/languages'
import type { Draft, FieldName } from './draft'
import { SelectField, TextField } from './field'

type LinkFormProps = {
  /** Whether the page can keep what is entered: not before its scripts and words have arrived. */
  usable: boolean
  draft: Draft
  faults: readonly LinkFault[]
  products: Products
  /** A signature ends by itself, and a signed link names product and region. */
  signed: boolean
  /** The part for the person who receives the credentials. */
  receiver: ReactNode
  onChange: (change: Partial<Draft>) => void
}

/** Everything a link can say. Each field may stay empty; each is judged by the link's own codec. */
export function LinkForm({ usable, draft, faults, products, signed, receiver, onChange }: LinkFormProps) {
  const { builder, seal, format } = useAllWords()
  const { form } = builder
  const chosen = productsFor(draft.product, products)
  const field = (name: FieldName) => ({
    name,
    value: draft[name],
    fault: faults.find(({ parameter }) => parameter === name),
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <form
      aria-label={form.label}
      className="space-y-8"
      onSubmit={(event) => {
        // Everything is live: there is nothing to send, and no one to send it to.
        event.preventDefault()
      }}
    >
      <Group disabled={!usable} legend={form.what}>
        <SelectField
          {...field('intent')}
          label={form.intent.label}
          hint={form.intent.hint}
          any={form.intent.any}
          options={INTENTS.map((id) => ({ id, name: form.intent.name[id] }))}
        />
        <SelectField
          {...field('product')}
          {...form.product}
          any={signed ? form.chooseProduct : form.any}
          options={products}
        />
        <SelectField
          {...field('region')}
          {...form.region}
          any={signed ? form.chooseRegion : form.any}
          options={regionsOf(chosen)}
        />
        <TextField {...field('name')} {...form.name} />
        <TextField
          {...field('description')}
          label={form.description.label}
          hint={form.description.hint(
            format.anyOf([...new Set(chosen.map(({ guide }) => guide.secretDescription))]),
          )}
        />
      </Group>
      <Group disabled={!usable} legend={form.forWhom}>
        <TextField {...field('tenant')} {...form.tenant} />
        <TextField {...field('account')} {...form.account} />
        <SelectField
          {...field('lang')}
          label={form.lang.label}
          hint={form.lang.hint}
          any={form.lang.any}
          options={LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] }))}
        />
      </Group>
      <Group disabled={!usable} legend={form.fromWhom}>
        <TextField {...field('from')} {...form.from} />
        <TextField {...field('ref')} {...form.ref} />
        <TextField
          {...field('until')}
          type="date"
          label={form.until.label}
          hint={signed ? form.until.signed : form.until.hint}
        />
      </Group>
      <Group disabled={!usable} legend={seal.receive.title}>
        {receiver}
      </Group>
    </form>
  )
}

function Group({ disabled, legend, children }: { disabled: boolean; legend: string; children: ReactNode }) {
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="mb-4 w-full border-t-2 border-accent pt-3 text-lg font-semibold tracking-tight">
        {legend}
      </legend>
      <div className="space-y-5">{children}</div>
    </fieldset>
  )
}
