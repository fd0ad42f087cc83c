'use client'

import { useState } from 'react'
import { draftOf, readDraft } from '@/components/link-builder/draft'
import { Header } from '@/components/link-builder/header'
import { LinkForm } from '@/components/link-builder/link-form'
import { NotInALink } from '@/components/link-builder/not-in-a-link'
import { NotReady } from '@/components/link-builder/not-ready'
import { Paste } from '@/components/link-builder/paste'
import { PasteAnswer } from '@/components/link-builder/paste-answer'
import { Preview } from '@/components/link-builder/preview'
import { TheLink } from '@/components/link-builder/results'
import { SignPanel } from '@/components/link-builder/sign-panel'
import { ReportView } from '@/components/report/report-view'
import { useWords } from '@/components/words/language'
import type { Region } from '@/lib/guide/regions'
import { writeLink } from '@/lib/preset/preset'
import { withEnd } from '@/lib/signature/lifetime'
import { namesRun } from '@/lib/signature/parameter'
import { LoadFailure } from '../../_page/load-failure'
import { LinkMessages } from './link-messages'
import { useOrigin, useOwnAddress } from './use-address'
import { usePasted } from './use-pasted'
import { type Signing, useSignature } from './use-signature'

export type BuilderProps = { search: string; regions: readonly Region[]; signing?: Signing | null }

/** The form, its link, and what support pasted. Everything is kept only in this page and its address. */
export function Builder({ search, regions, signing = null }: BuilderProps) {
  const words = useWords().builder
  const rules = { regions: regions.map(({ id }) => id), now: new Date() }
  const [draft, setDraft] = useState(() => draftOf(search))
  const { report, ...paste } = usePasted({ search, rules, signed: signing !== null, onDraft: setDraft })
  const { preset: chosen, faults } = readDraft(draft, rules)
  const preset = signing ? withEnd(chosen, rules.now) : chosen
  const query = writeLink(preset)
  const { toSend, ...signature } = useSignature(signing, query)
  const origin = useOrigin()
  const start = `${origin}/`
  // The server's own rendering is on the screen while a script or the words are still on their way.
  const usable = origin !== ''
  const link = toSend === null ? null : start + toSend
  const keepAddress = useOwnAddress(writeLink(chosen))

  return (
    <div className="space-y-12">
      <Header>
        <Paste usable={usable} onOpen={paste.open}>
          <PasteAnswer pasted={paste.pasted} onTakeOver={paste.edit} />
          {paste.missing && <LoadFailure is={paste.missing.kind} />}
        </Paste>
      </Header>
      {report ? (
        <ReportView
          report={report}
          regions={regions}
          onEdit={() => paste.editReport(report)}
          onClose={paste.close}
        />
      ) : (
        <>
          <div className="grid gap-10 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
            <LinkForm
              usable={usable}
              draft={draft}
              faults={faults}
              regions={regions}
              signed={signing !== null}
              onChange={(change) => setDraft({ ...draft, ...change })}
            />
            <section aria-labelledby="preview" className="min-w-0 space-y-4 lg:sticky lg:top-6 lg:self-start">
              <h2 id="preview" className="text-2xl font-semibold tracking-tight">
                {words.preview}
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
                {words.result.send}
              </h2>
              <LinkMessages preset={preset} link={link} regions={regions} />
            </section>
          )}
          <NotInALink regions={regions} />
        </>
      )}
    </div>
  )
}
