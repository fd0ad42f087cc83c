import { Button } from '@/components/ui/button'
import { accountsOf, isWideEnough, widened } from '@/lib/guide/audience'
import { longDate } from '@/lib/guide/dates'
import { visibleText } from '@/lib/preset/visible'
import type { NameSake } from '@/lib/problem/problem'

/** More than the redirect URIs of any application. */
const LONGEST = 20_000

type NameSakesProps = {
  apps: readonly NameSake[]
  onUse: (objectId: string) => void
  onNew: () => void
}

/** Applications of the same name that this guide did not make; the administrator chooses. */
export function NameSakes({ apps, onUse, onNew }: NameSakesProps) {
  return (
    <div className="w-full space-y-3">
      <ul className="space-y-3">
        {apps.map((app) => (
          <li key={app.objectId} className="rounded-lg border border-line bg-card p-4">
            <p className="font-semibold">{app.displayName}</p>
            <p className="text-sm break-words text-soft">
              Created {longDate(app.createdAt)}; for {accountsOf(app.audience)};{' '}
              {app.secrets === 1 ? '1 secret' : `${app.secrets} secrets`}; redirect URIs:{' '}
              {visibleText(app.redirectUris.join(', '), LONGEST) || 'none'}
            </p>
            <p className="mb-3 font-mono text-xs break-all text-soft">client ID {app.appId}</p>
            {!isWideEnough(app.audience) && (
              <p className="mb-3 max-w-prose text-sm">
                If you use it, it opens to {accountsOf(widened(app.audience))}: Unified.to needs that.
                Removing the run puts it back.
              </p>
            )}
            <Button look="secondary" onClick={() => onUse(app.objectId)}>
              Use this one
            </Button>
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-sm">
        Using one keeps its redirect URIs, permissions and secrets and adds what the guide asks for. Making a
        new one leaves these as they are.
      </p>
      <Button onClick={onNew}>Make a new one</Button>
    </div>
  )
}
