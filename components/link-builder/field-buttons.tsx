import { useAllWords } from '@/components/words/language'
import type { Words } from '@/lib/words/catalogue'
import type { FieldName } from './draft'
import { fieldId } from './field'

type FieldButtonsProps = { id?: string; label: string; names: readonly FieldName[] }

/** Fields that still need something, as buttons that lead to them. */
export function FieldButtons({ id, label, names }: FieldButtonsProps) {
  const words = useAllWords()
  return (
    <div id={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="font-medium">{label}</span>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className="min-h-8 rounded font-medium text-accent underline underline-offset-4"
          onClick={() => document.getElementById(fieldId(name))?.focus()}
        >
          {labelOf(name, words)}
        </button>
      ))}
    </div>
  )
}

function labelOf(name: FieldName, { builder, seal }: Words): string {
  if (name === 'seal') return seal.receive.label
  return name === 'to' ? seal.receive.name.label : builder.form[name].label
}
