'use client'

import { useState } from 'react'
import { type Draft, draftOf, draftOfReport, queryIn, readDraft } from '@/components/link-builder/draft'
import { Header } from '@/components/link-builder/header'
import { LinkForm } from '@/components/link-builder/link-form'
import { NotInALink } from '@/components/link-builder/not-in-a-link'
import { NotReady } from '@/components/link-builder/not-ready'
import { Paste } from '@/components/link-builder/paste'
import { PasteAnswer, type Pasted } from '@/components/link-builder/paste-answer'
import { Preview } from '@/components/link-builder/preview'
import { Messages, TheLink } from '@/components/link-builder/results'
import { SignPanel } from '@/components/link-builder/sign-panel'
import { ReportView } from '@/components/report/report-view'
import type { Region } from '@/lib/guide/regions'
import { readLink, writeLink } from '@/lib/preset/preset'
import { isReport, readReport } from '@/lib/report/codec'
import type { Report } from '@/lib/report/report'
import { withEnd } from '@/lib/signature/lifetime'
import { apart, namesRun } from '@/lib/signature/parameter'
import { useOrigin, useOwnAddress } from './use-address'
import { type Signing, useSignature } from './use-signature'

export type BuilderProps = { search: string; regions: readonly Region[]; signing?: Signing | null }

/** The form, what it makes, and what support pasted. All of it lives in this page and its address. */
export function Builder({ search, regions, signing = null }: BuilderProps) {
  const rules = { regions: regions.map(({ id }) => id), now: new Date() }
  const [draft, setDraft] = useState(() => draftOf(search))
  const [pasted, setPasted] = useState<Pasted | null>(() => linkFaults(search))
  const [report, setReport] = useState<Report | null>(null)
  const { preset: chosen, faults } = readDraft(draft, rules)
  const preset = signing ? withEnd(chosen, rules.now) : chosen
  const query = writeLink(preset)
  const { toSend, ...signature } = useSignature(signing, query)
  const start = `${useOrigin()}/`
  const link = toSend === null ? null : start + toSend
  const keepAddress = useOwnAddress(writeLink(chosen))

  function linkFaults(text: string): Pasted | null {
    const reading = readLink(text, rules)
    return reading.kind === 'fault' ? { kind: 'link-faults', faults: reading.faults, query: text } : null
  }

  function openPasted(text: string) {
    if (isReport(text)) {
      const reading = readReport(text)
      setReport(reading.kind === 'report' ? reading.report : null)
      setPasted(
        reading.kind === 'report' ? { kind: 'report' } : { kind: 'report-faults', faults: reading.faults },
      )
      return
    }
    // Where links are signed, a changed one is signed anew; elsewhere a signature is a fault like any other.
    const pastedQuery = signing ? apart(queryIn(text)).rest : queryIn(text)
    const found = linkFaults(pastedQuery)
    if (found) setPasted(found)
    else takeOver(draftOf(pastedQuery))
  }

  function takeOver(next: Draft) {
    setDraft(next)
    setReport(null)
    setPasted({ kind: 'link' })
  }

  return (
    <div className="space-y-12">
      <Header>
        <Paste onOpen={openPasted}>
          <PasteAnswer pasted={pasted} onTakeOver={(text) => takeOver(draftOf(text))} />
        </Paste>
      </Header>
      {report ? (
        <ReportView
          report={report}
          regions={regions}
          onEdit={() => takeOver(draftOfReport(report))}
          onClose={() => {
            setReport(null)
            setPasted(null)
          }}
        />
      ) : (
        <>
          <div className="grid gap-10 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
            <LinkForm
              draft={draft}
              faults={faults}
              regions={regions}
              signed={signing !== null}
              onChange={(change) => setDraft({ ...draft, ...change })}
            />
            <section aria-labelledby="preview" className="min-w-0 space-y-4 lg:sticky lg:top-6 lg:self-start">
              <h2 id="preview" className="text-2xl font-semibold tracking-tight">
                What the customer will see
              </h2>
              <Preview
                key={query}
                preset={preset}
                regions={regions}
                address={link ?? start + query}
                signer={signing?.signer ?? null}
              />
              {faults.length > 0 && <NotReady faults={faults} />}
              {faults.length === 0 && link !== null && <TheLink link={link} />}
              {faults.length === 0 && link === null && signing && (
                <SignPanel
                  {...signature}
                  signer={signing.signer}
                  ready={namesRun(preset)}
                  onSign={signature.sign}
                  onSignIn={() => {
                    keepAddress()
                    signing.signIn()
                  }}
                />
              )}
            </section>
          </div>
          {faults.length === 0 && link !== null && (
            <section aria-labelledby="send" className="space-y-5">
              <h2 id="send" className="text-2xl font-semibold tracking-tight">
                Send it
              </h2>
              <Messages preset={preset} link={link} regions={regions} />
            </section>
          )}
          <NotInALink regions={regions} />
        </>
      )}
    </div>
  )
}
