import { ReminderButton } from '@/components/finish/reminder-button'
import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { reminderFile } from '@/lib/hand-over/reminder'
import type { Facts } from '@/lib/steps/facts'
import { savedEarlier } from '@/lib/steps/hand-over/saved'
import { lastingLink } from '../run-link'

/** A calendar entry for the day on which the secret of this run expires. Nothing where this person has none. */
export function Reminder({ facts, run }: { facts: Facts; run: Run }) {
  const { finish, format } = useWords()
  const { reminder: words } = finish
  const { application, identity } = facts
  const secret = facts.newSecret ?? savedEarlier(facts)
  if (!application || !identity || !secret) return null
  const { tenant } = identity
  const { keyId, expiresAt } = secret

  function text(app: string): string {
    const link = lastingLink(run, tenant, 'renew')
    return reminderFile({
      keyId,
      expiresAt,
      writtenAt: new Date(),
      title: words.title(app),
      text: words.text({ tenant: tenant.displayName, keyId, link }),
      link,
    })
  }

  return (
    <div className="space-y-2 print:hidden">
      <p className="max-w-prose text-sm text-soft">{words.means(format.date(expiresAt))}</p>
      <ReminderButton
        label={words.button}
        file={{ name: words.file, text: () => text(application.displayName) }}
      />
    </div>
  )
}
