import { FactsList } from '@/components/guide/facts-list'
import { useAllWords } from '@/components/words/language'
import { permissionsKey } from '@/lib/practice/changes'
import { anchorOf, type Part as PartName } from '@/lib/practice/portal-fragment'
import type { ApplicationView } from '@/lib/practice/view'
import { CardSection } from './card-section'
import { ChangeBadge, type Marks } from './change-badge'
import { PrincipalAndConsent } from './principal-and-consent'
import { Secrets } from './secrets'

type ApplicationCardProps = {
  app: ApplicationView
  marks: Marks
  /** The part that a link to the admin center means, if it means this application. */
  wanted: PartName | null
}

/** An application: on one card what the admin center shows on several pages. */
export function ApplicationCard({ app, marks, wanted }: ApplicationCardProps) {
  const { field, practice, format } = useAllWords()
  const { application } = practice
  const heading = anchorOf(app.appId, 'overview')
  const part = (name: PartName) => ({ id: anchorOf(app.appId, name), wanted: wanted === name })
  return (
    <article
      aria-labelledby={heading}
      className={`overflow-hidden rounded-xl border bg-card shadow-xs ${wanted ? 'border-accent' : 'border-line'}`}
    >
      <div className={`space-y-4 p-5 sm:p-6 ${wanted === 'overview' ? 'bg-accent-wash' : ''}`}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 id={heading} tabIndex={-1} className="text-xl font-semibold tracking-tight wrap-anywhere">
            {app.name}
          </h3>
          <ChangeBadge of={app.objectId} marks={marks} />
        </div>
        <FactsList
          rows={[
            { key: 'client', name: application.clientId, value: app.appId, mono: true },
            { key: 'object', name: application.objectId, value: app.objectId, mono: true },
            { key: 'audience', name: application.accounts, value: field.accountsOf(app.audience) },
            {
              key: 'redirect',
              name: application.redirects,
              value: app.redirectUris.join(', ') || application.none,
            },
            { key: 'created', name: application.created, value: format.date(app.createdAt) },
          ]}
        />
      </div>
      <CardSection
        {...part('permissions')}
        title={application.permissions}
        mark={{ of: permissionsKey(app), marks }}
      >
        {app.permissions.length === 0 ? (
          <p className="text-soft">{application.noneYet}</p>
        ) : (
          <FactsList
            rows={app.permissions.map(({ api, values }) => ({
              key: api,
              name: api,
              value: values.join(', '),
            }))}
          />
        )}
      </CardSection>
      <CardSection {...part('consent')} title={application.consent}>
        <PrincipalAndConsent principal={app.principal} consents={app.consents} marks={marks} />
      </CardSection>
      <CardSection {...part('secrets')} title={application.secrets}>
        <Secrets secrets={app.secrets} marks={marks} />
      </CardSection>
    </article>
  )
}
