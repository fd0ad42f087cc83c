import { Button } from '@/components/ui/button'

type ReminderButtonProps = { label: string; file: { name: string; text: () => string } }

/** Gives a calendar file to the browser to keep. It is made here and goes to no server. */
export function ReminderButton({ label, file }: ReminderButtonProps) {
  function save() {
    const href = URL.createObjectURL(new Blob([file.text()], { type: 'text/calendar' }))
    Object.assign(document.createElement('a'), { href, download: file.name }).click()
    URL.revokeObjectURL(href)
  }
  return (
    <Button appearance="secondary" onClick={save}>
      {label}
    </Button>
  )
}
