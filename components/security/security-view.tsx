import { Fragment, type ReactNode } from 'react'
import { Rich } from '@/components/words/rich'
import { DATAVERSE_PERMISSION, DISCOVERY_SCOPE } from '@/lib/guide/dataverse'
import { PAGE_PERMISSIONS, SCOPE_OF } from '@/lib/guide/permissions'
import { ACTION_IDS } from '@/lib/guide/steps'
import type { Words } from '@/lib/words/catalogue'

type SecurityViewProps = {
  words: Words
  pageName: string
  /** Where the browser sends what a run needs. Empty where that is this page's own address. */
  origins: readonly string[]
  isPractice: boolean
  /** At the end of a run the page can ask for the person's Dynamics 365 environments. */
  findsEnvironments: boolean
  /** The part of the policy that names those. */
  policy: string
  /** Staff can sign links here. */
  signsLinks: boolean
  /** Where the operator can be reached. */
  contact: string | null
  version: string
  build: string
}

/** What a careful administrator asks before signing in, answered from the tables that the page itself runs by. */
export function SecurityView({ words, pageName, ...facts }: SecurityViewProps) {
  const { security, guide, page } = words
  const { can, cannot, rights, check, withdraw, help } = security
  const { contact } = facts
  return (
    <div className="space-y-10">
      <div className="max-w-prose space-y-4">
        <h1 className="text-3xl font-semibold tracking-tight sm:text-4xl">{security.heading}</h1>
        <p className="text-lg text-soft">{security.lead}</p>
      </div>
      <Part id="can" title={can.title}>
        <List items={can.list} />
      </Part>
      <Part id="cannot" title={cannot.title}>
        <List
          items={{ ...cannot.list, ...(facts.findsEnvironments && { data: security.environments.cannot }) }}
        />
      </Part>
      <Part id="rights" title={rights.title}>
        <p>{rights.lead}</p>
        <ul className="space-y-3">
          {PAGE_PERMISSIONS.map((scope) => (
            <Right key={scope} scope={scope} name={scope} why={rights.why[scope]} words={words} />
          ))}
          {facts.findsEnvironments && (
            <Right
              scope={DISCOVERY_SCOPE}
              name={`${security.environments.api} ${DATAVERSE_PERMISSION}`}
              why={security.environments.why}
              words={words}
            />
          )}
        </ul>
      </Part>
      <Part id="how-long" title={rights.howLong}>
        <List items={{ consent: rights.consent, tokens: rights.tokens }} />
      </Part>
      <Part id="data" title={security.data.title}>
        <List items={destinations(security, facts)} />
      </Part>
      <Part id="check" title={check.title}>
        <List
          ordered
          items={{
            open: check.open,
            look: <Rich text={check.look} parts={{ policy: () => <Code>{facts.policy}</Code> }} />,
            // A practice tenant at this page's own address takes its invented tokens there.
            ...(facts.origins.length > 0 && { own: check.own }),
            audit: check.audit,
          }}
        />
      </Part>
      <Part id="withdraw" title={withdraw.title}>
        <List
          items={{
            here: withdraw.here(guide.title['withdraw-access']),
            portal: <Rich text={withdraw.portal} parts={{ name: () => <bdi>{pageName}</bdi> }} />,
            stays: withdraw.stays,
          }}
        />
      </Part>
      <Part id="help" title={help.title}>
        <p>
          {help.ask}{' '}
          {contact && (
            <Rich
              text={help.contact}
              parts={{
                contact: (inner) => (
                  <a href={contact} className="font-medium text-accent underline underline-offset-4">
                    {inner}
                  </a>
                ),
              }}
            />
          )}
        </p>
        <p>{help.report(page.report)}</p>
      </Part>
      <Part id="version" title={security.version.title}>
        <p>
          <Rich
            text={security.version.text}
            parts={{ version: () => facts.version, build: () => <Code>{facts.build}</Code> }}
          />
        </p>
      </Part>
    </div>
  )
}

function destinations(
  { data: words, environments }: Words['security'],
  facts: Pick<SecurityViewProps, 'isPractice' | 'origins' | 'signsLinks' | 'findsEnvironments'>,
): Record<string, ReactNode> {
  const { isPractice, origins, signsLinks, findsEnvironments } = facts
  const parts = {
    origins: () =>
      origins.length === 0
        ? words.practiceHere
        : origins.flatMap((origin, at) => [at > 0 && ', ', <Code key={origin}>{origin}</Code>]),
  }
  return {
    server: words.server,
    follow: words.follow,
    tenant: <Rich text={isPractice ? words.practice : words.microsoft} parts={parts} />,
    ...(findsEnvironments && !isPractice && { environments: environments.data }),
    unified: words.unified,
    sealed: words.sealed,
    browser: words.browser,
    others: words.others,
    ...(signsLinks && { signing: words.signing }),
  }
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-t border-line pt-5 lg:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <h2 id={`${id}-heading`} className="text-xl font-semibold tracking-tight">
        {title}
      </h2>
      <div className="max-w-prose space-y-3">{children}</div>
    </section>
  )
}

function List({ items, ordered = false }: { items: Record<string, ReactNode>; ordered?: boolean }) {
  const Kind = ordered ? 'ol' : 'ul'
  return (
    <Kind className={`space-y-2 pl-5 marker:text-soft ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {Object.entries(items).map(([id, item]) => (
        <li key={id}>{item}</li>
      ))}
    </Kind>
  )
}

type RightProps = {
  scope: (typeof SCOPE_OF)[keyof typeof SCOPE_OF]
  /** What Microsoft's consent page is asked for, as people find it in the admin center. */
  name: string
  why: string
  words: Words
}

/** One permission: why the page asks for it, and which of its buttons need it. */
function Right({ scope, name, why, words }: RightProps) {
  const { security, guide, format } = words
  const titles = ACTION_IDS.filter((id) => SCOPE_OF[id] === scope).map((id) => guide.title[id])
  return (
    <li className="space-y-1 rounded-lg border border-line bg-card p-4">
      <h3 className="font-semibold">
        <Code>
          {name.split(/(?<=\.)/).map((part) => (
            <Fragment key={part}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </Code>
      </h3>
      <p>{why}</p>
      <p className="text-sm text-soft">{security.rights.usedBy(format.allOf(titles))}</p>
    </li>
  )
}

function Code({ children }: { children: ReactNode }) {
  return <code className="font-mono text-[0.9em] wrap-anywhere">{children}</code>
}
