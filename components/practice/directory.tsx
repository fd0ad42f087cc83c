import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Term } from '@/components/ui/term'
import { longDate } from '@/lib/guide/dates'
import type { Principal } from '@/lib/practice/answers'
import type { Wanted } from '@/lib/practice/portal-fragment'
import type { Some, View } from '@/lib/practice/view'
import { ApplicationCard } from './application-card'
import { count, FirstOf } from './first-of'
import { Mark, type Marks } from './mark'

type DirectoryProps = { view: View; marks: Marks; wanted: Wanted | null }

/** Everything a company's directory holds, applications first. */
export function Directory({ view, marks, wanted }: DirectoryProps) {
  const { applications, consents, principals, firstParty, deleted } = view
  return (
    <div className="space-y-12">
      <Kind id="applications" title="Applications" some={applications} order="the newest first">
        {applications.total === 0 && (
          <Nothing>No application yet. “Register your application” makes the first one.</Nothing>
        )}
        <div className="space-y-6">
          {applications.shown.map((app) => (
            <ApplicationCard
              key={app.objectId}
              app={app}
              marks={marks}
              wanted={
                wanted && wanted.part !== 'applications' && wanted.appId === app.appId ? wanted.part : null
              }
            />
          ))}
        </div>
      </Kind>
      <Kind id="consents" title="Delegated grants" some={consents} order="the oldest first">
        {consents.total === 0 && <Nothing>Nobody has consented to anything yet.</Nothing>}
        <List>
          {consents.shown.map(({ id, sentence }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 py-3 text-sm wrap-anywhere">
              {sentence}
              <Mark of={id} marks={marks} />
            </li>
          ))}
        </List>
      </Kind>
      <Kind
        id="principals"
        title={<Term name="service principal">Service principals</Term>}
        some={principals}
        order="the newest first"
      >
        {principals.total === 0 && <Nothing>None but Microsoft’s own.</Nothing>}
        <Principals some={principals} marks={marks} />
        <Disclosure summary={`Microsoft’s own, the APIs among them (${count(firstParty.total)})`}>
          <FirstOf some={firstParty} order="the oldest first" />
          <Principals some={firstParty} marks={marks} />
        </Disclosure>
      </Kind>
      <Kind id="deleted" title="Deleted applications" some={deleted} order="the newest first">
        {deleted.total === 0 && <Nothing>None. Deleted ones can be restored for 30 days.</Nothing>}
        <List>
          {deleted.shown.map((app) => (
            <Entry
              key={app.objectId}
              name={app.name}
              ids={app}
              mark={<Mark of={app.objectId} marks={marks} />}
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
  order: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={props.id} className="space-y-4">
      <div className="flex items-baseline gap-2 text-2xl tracking-tight">
        <h2 id={props.id} tabIndex={-1} className="font-semibold">
          {props.title}
        </h2>
        <p className="text-soft tabular-nums">
          {count(props.some.total)} <span className="sr-only">in all</span>
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
          mark={<Mark of={principal.objectId} marks={marks} />}
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
  return (
    <li className="py-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-medium wrap-anywhere">{props.name}</span>
        {props.mark}
      </p>
      <p className="text-soft">
        client ID <span className="font-mono text-[0.92em] break-all">{props.ids.appId}</span>, object id{' '}
        <span className="font-mono text-[0.92em] break-all">{props.ids.objectId}</span>
        {props.created && `, created ${longDate(props.created)}`}
      </p>
    </li>
  )
}
