import { Button } from '@/components/ui/button'
import { saveFile } from './save-file'

type ReminderButtonProps = { label: string; file: { name: string; text: () => string } }

/** Saves a calendar file. */
export function ReminderButton({ label, file }: ReminderButtonProps) {
  return (
    <Button
      appearance="secondary"
      onClick={() => saveFile({ name: file.name, type: 'text/calendar', text: file.text() })}
    >
      {label}
    </Button>
  )
}
