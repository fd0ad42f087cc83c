import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Term } from '@/components/ui/term'
import { useAllWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Principal } from '@/lib/practice/answers'
import type { Wanted } from '@/lib/practice/portal-fragment'
import type { Some, View } from '@/lib/practice/view'
import { ApplicationCard } from './application-card'
import { ChangeBadge, type Marks } from './change-badge'
import { FirstOf, type Order } from './first-of'

type DirectoryProps = { view: View; marks: Marks; wanted: Wanted | null }

/** Everything a company's directory holds, applications first. */
export function Directory({ view, marks, wanted }: DirectoryProps) {
  const { practice, terms, format } = useAllWords()
  const words = practice.directory
  const { applications, consents, principals, firstParty, deleted } = view
  return (
    <div className="space-y-12">
      <Kind id="applications" title={words.applications} some={applications} order="newest">
        {applications.total === 0 && <Nothing>{words.noApplication}</Nothing>}
        <div className="space-y-6">
          {applications.shown.map((app) => (
            <ApplicationCard
              key={app.objectId}
              app={app}
              marks={marks}
              wanted={wanted?.appId === app.appId ? wanted.part : null}
            />
          ))}
        </div>
      </Kind>
      <Kind id="consents" title={words.grants} some={consents} order="oldest">
        {consents.total === 0 && <Nothing>{words.noGrant}</Nothing>}
        <List>
          {consents.shown.map(({ id, permitted }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 py-3 text-sm wrap-anywhere">
              {practice.permitted(permitted)}
              <ChangeBadge of={id} marks={marks} />
            </li>
          ))}
        </List>
      </Kind>
      <Kind
        id="principals"
        title={<Term {...terms.principal}>{words.principals}</Term>}
        some={principals}
        order="newest"
      >
        {principals.total === 0 && <Nothing>{words.noPrincipal}</Nothing>}
        <Principals some={principals} marks={marks} />
        <Disclosure summary={words.firstParty(format.number(firstParty.total))}>
          <FirstOf some={firstParty} order="oldest" />
          <Principals some={firstParty} marks={marks} />
        </Disclosure>
      </Kind>
      <Kind id="deleted" title={words.deleted} some={deleted} order="newest">
        {deleted.total === 0 && <Nothing>{words.noDeleted}</Nothing>}
        <List>
          {deleted.shown.map((app) => (
            <Entry
              key={app.objectId}
              name={app.name}
              ids={app}
              mark={<ChangeBadge of={app.objectId} marks={marks} />}
            />
          ))}
        </List>
      </Kind>
    </div>
  )
}

function Kind(props: {
  id: string
  title: ReactNode
  some: Some<unknown>
  order: Order
  children: ReactNode
}) {
  const { practice, format } = useAllWords()
  return (
    <section aria-labelledby={props.id} className="space-y-4">
      <div className="flex items-baseline gap-2 text-2xl tracking-tight">
        <h2 id={props.id} tabIndex={-1} className="font-semibold">
          {props.title}
        </h2>
        <p className="text-soft tabular-nums">
          {format.number(props.some.total)} <span className="sr-only">{practice.directory.inAll}</span>
        </p>
      </div>
      <FirstOf some={props.some} order={props.order} />
      {props.children}
    </section>
  )
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="rounded-xl border border-dashed border-edge px-5 py-4 text-soft">{children}</p>
}

function List({ children }: { children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return <ul className="divide-y divide-line rounded-xl border border-line bg-card px-5">{children}</ul>
}

function Principals({ some, marks }: { some: Some<Principal>; marks: Marks }) {
  return (
    <List>
      {some.shown.map((principal) => (
        <Entry
          key={principal.objectId}
          name={principal.name}
          ids={principal}
          created={principal.createdAt}
          mark={<ChangeBadge of={principal.objectId} marks={marks} />}
        />
      ))}
    </List>
  )
}

function Entry(props: {
  name: string
  ids: { appId: string; objectId: string }
  created?: string
  mark: ReactNode
}) {
  const { practice, format } = useAllWords()
  const { ids, created } = practice.directory
  return (
    <li className="py-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-medium wrap-anywhere">{props.name}</span>
        {props.mark}
      </p>
      <p className="text-soft">
        <Rich
          text={props.created ? created(format.date(props.created)) : ids}
          parts={{ client: () => <Id>{props.ids.appId}</Id>, object: () => <Id>{props.ids.objectId}</Id> }}
        />
      </p>
    </li>
  )
}

function Id({ children }: { children: string }) {
  return <span className="font-mono text-[0.92em] break-all">{children}</span>
}
