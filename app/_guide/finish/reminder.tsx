import { saveFile } from '@/components/finish/save-file'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { reminderFile } from '@/lib/hand-over/reminder'
import type { Facts } from '@/lib/steps/facts'
import { savedEarlier } from '@/lib/steps/hand-over/is-saved'
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

  function save(app: string): void {
    const link = lastingLink(run, tenant, 'renew')
    const text = reminderFile({
      keyId,
      expiresAt,
      writtenAt: new Date(),
      title: words.title(app),
      text: words.text({ tenant: tenant.displayName, keyId, link }),
      link,
    })
    saveFile({ name: words.file, type: 'text/calendar', text })
  }

  return (
    <section aria-labelledby="reminder-title" className="space-y-3 border-t border-line pt-5 print:hidden">
      <h3 id="reminder-title" className="font-semibold">
        {words.heading}
      </h3>
      <p className="max-w-prose text-sm text-soft">{words.means(format.date(expiresAt))}</p>
      <Button appearance="secondary" onClick={() => save(application.displayName)}>
        {words.button}
      </Button>
    </section>
  )
}
