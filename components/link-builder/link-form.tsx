import type { ReactNode } from 'react'
import { PRODUCT_LIST } from '@/lib/guide/products'
import type { Region } from '@/lib/guide/regions'
import { DEFAULT_SECRET_DESCRIPTION } from '@/lib/guide/run'
import type { LinkFault } from '@/lib/preset/fault'
import type { Draft, FieldName } from './draft'
import { SelectField, TextField } from './field'

type LinkFormProps = {
  draft: Draft
  faults: readonly LinkFault[]
  regions: readonly Region[]
  /** A signature ends by itself. */
  signed: boolean
  onChange: (change: Partial<Draft>) => void
}

/** Everything a link can say. Each field may stay empty; each is judged by the link's own codec. */
export function LinkForm({ draft, faults, regions, signed, onChange }: LinkFormProps) {
  const field = (name: FieldName) => ({
    name,
    value: draft[name],
    fault: faults.find(({ parameter }) => parameter === name),
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <form
      aria-label="The link"
      className="space-y-8"
      onSubmit={(event) => {
        // Everything is live: there is nothing to send, and nobody to send it to.
        event.preventDefault()
      }}
    >
      <Group legend="What is to be connected">
        <SelectField
          {...field('product')}
          label="Product"
          hint="Set here, it cannot be changed by the customer."
          options={PRODUCT_LIST}
        />
        <SelectField
          {...field('region')}
          label="Region"
          hint="Decides the redirect address; fixed for the customer too."
          options={regions}
        />
        <TextField
          {...field('name')}
          label="Product name"
          hint="The customer’s product, as their own customers will read it. Otherwise the name of their organization. The customer can change it."
        />
        <TextField
          {...field('description')}
          label="Secret description"
          hint={`Otherwise “${DEFAULT_SECRET_DESCRIPTION}”. The customer can change it.`}
        />
      </Group>
      <Group legend="For whom">
        <TextField
          {...field('tenant')}
          label="Tenant"
          hint="Domain or tenant ID. Whoever signs in to another one is stopped."
        />
        <TextField
          {...field('account')}
          label="Account"
          hint="The administrator’s user principal name, offered first at the sign-in."
        />
      </Group>
      <Group legend="From whom">
        <TextField {...field('from')} label="Who asks" hint="Your team’s name, shown as a quotation." />
        <TextField {...field('ref')} label="Your reference" hint="A ticket number, for both sides." />
        <TextField
          {...field('until')}
          type="date"
          label="Good until"
          hint={`Through the end of that day in UTC. ${signed ? 'A signature lasts 30 days at most.' : 'Empty: no end.'}`}
        />
      </Group>
    </form>
  )
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-4 w-full border-t-2 border-accent pt-3 text-lg font-semibold tracking-tight">
        {legend}
      </legend>
      <div className="space-y-5">{children}</div>
    </fieldset>
  )
}
