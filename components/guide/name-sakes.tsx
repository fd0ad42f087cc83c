'use client'

import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { type AskedAudience, isWideEnough, widened } from '@/lib/guide/audience'
import { visibleText } from '@/lib/preset/visible'
import type { NameSake } from '@/lib/problem/problem'

/** More than the redirect URIs of any application. */
const LONGEST = 20_000

type NameSakesProps = {
  apps: readonly NameSake[]
  /** Whose accounts the guide asks for. */
  asked: AskedAudience
  onUse: (objectId: string) => void
  onNew: () => void
}

/** Applications of the same name that this guide did not make; a new one changes none of them and comes first. */
export function NameSakes({ apps, asked, onUse, onNew }: NameSakesProps) {
  const { field, run, format } = useWords()
  const words = run.nameSakes
  return (
    <div className="w-full space-y-3">
      <p className="max-w-prose text-sm">{words.means}</p>
      <Button onClick={onNew}>{words.create}</Button>
      <ul className="space-y-3">
        {apps.map((app) => (
          <li key={app.objectId} className="rounded-lg border border-line bg-card p-4">
            <p className="font-semibold">{app.displayName}</p>
            <p className="text-sm break-words text-soft">
              {words.facts(
                format.date(app.createdAt),
                field.accountsOf(app.audience),
                app.secrets,
                visibleText(app.redirectUris.join(', '), LONGEST) || null,
              )}
            </p>
            <p className="mb-3 font-mono text-xs break-all text-soft">{words.clientId(app.appId)}</p>
            {!isWideEnough(app.audience, asked) && (
              <p className="mb-3 max-w-prose text-sm">
                {words.widens(field.accountsOf(widened(app.audience, asked)))}
              </p>
            )}
            <Button appearance="secondary" onClick={() => onUse(app.objectId)}>
              {words.use}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
