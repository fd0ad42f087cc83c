import { Button } from '@/components/ui/button'

type DeletedHolderProps = { onRestore: () => void; onPurge: () => void; onOther: () => void }

/** A deleted application stands in the way: three ways on, each with what it means. */
export function DeletedHolder({ onRestore, onPurge, onOther }: DeletedHolderProps) {
  const ways = [
    {
      label: 'Restore it and use it',
      means:
        'Brings it back with its client ID, its permissions and its secrets. The consent has to be given again.',
      press: onRestore,
    },
    {
      label: 'Delete it for good and register a new one',
      means: 'It cannot be restored afterwards. Whatever still used its client ID stops working for good.',
      press: onPurge,
    },
    {
      label: 'Leave it and register a new one under another key',
      means: 'The deleted one stays as it is until Entra removes it.',
      press: onOther,
    },
  ]
  return (
    <ul className="w-full space-y-3">
      {ways.map((way) => (
        <li key={way.label} className="rounded-lg border border-line bg-card p-4">
          <p className="mb-3 text-sm">{way.means}</p>
          <Button look="secondary" onClick={way.press}>
            {way.label}
          </Button>
        </li>
      ))}
    </ul>
  )
}
