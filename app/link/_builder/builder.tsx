'use client'

import { useState } from 'react'
import { draftOf, faultyFields, readDraft } from '@/components/link-builder/draft'
import { Header } from '@/components/link-builder/header'
import { LINK_HEADING, LinkBar, NotReady, TheLink } from '@/components/link-builder/link-bar'
import { LinkForm } from '@/components/link-builder/link-form'
import { NotInALink } from '@/components/link-builder/not-in-a-link'
import { Paste } from '@/components/link-builder/paste'
import { PasteAnswer } from '@/components/link-builder/paste-answer'
import { Preview } from '@/components/link-builder/preview'
import { CopyEmail, Messages } from '@/components/link-builder/results'
import { SignPanel } from '@/components/link-builder/sign-panel'
import { OpenedRecord } from '@/components/record/opened-record'
import { ReportView } from '@/components/report/report-view'
import { useAllWords } from '@/components/words/language'
import type { Products } from '@/lib/guide/guide'
import { offerOf } from '@/lib/preset/offer'
import { type Preset, writeLink } from '@/lib/preset/preset'
import { withEnd } from '@/lib/signature/lifetime'
import { missingToSign } from '@/lib/signature/parameter'
import { serviceOf } from '@/lib/words/service-of'
import { LoadFailure } from '../../_page/load-failure'
import { useOrigin } from '../../_page/use-origin'
import { InLinkLanguage } from './in-link-language'
import { Receiver } from './receiver'
import { useOwnAddress } from './use-address'
import { useNextFocus } from './use-next-focus'
import { usePasted } from './use-pasted'
import { type Signing, useSignature } from './use-signature'

export type BuilderProps = { search: string; products: Products; signing?: Signing | null }

/** The form, its link, and what support pasted. Everything is kept only in this page and its address. */
export function Builder({ search, products, signing = null }: BuilderProps) {
  const rules = { offer: offerOf(products), now: new Date() }
  const [draft, setDraft] = useState(() => draftOf(search))
  const focus = useNextFocus()
  const { report, record, ...paste } = usePasted({
    search,
    rules,
    signed: signing !== null,
    onDraft: setDraft,
    onFocus: focus,
  })
  const { preset: chosen, faults } = readDraft(draft, rules)
  const preset = signing ? withEnd(chosen, rules.now) : chosen
  const query = writeLink(preset)
  const { toSend, ...signature } = useSignature(signing, query)
  const start = `${useOrigin()}/`
  // The server's own rendering is on the screen while a script or the words are still on their way.
  const usable = start !== '/'
  const link = !usable || toSend === null || faults.length > 0 ? null : start + toSend
  const service = serviceOf(undefined, products, useAllWords())
  const keepAddress = useOwnAddress(writeLink(chosen))

  return (
    <div className="space-y-6">
      <Header />
      <Paste usable={usable} open={paste.pasted?.kind === 'link-faults'} onOpen={paste.open}>
        <PasteAnswer pasted={paste.pasted} service={service} onCorrect={paste.correct} />
        {paste.missing && <LoadFailure is={paste.missing.kind} />}
      </Paste>
      {report ? (
        <ReportView
          report={report}
          products={products}
          onEdit={() => paste.editReport(report)}
          onClose={paste.close}
        />
      ) : record ? (
        <OpenedRecord {...record} onClose={paste.close} />
      ) : (
        <>
          <LinkBar>
            {faults.length > 0 && <NotReady names={faultyFields(faults)} />}
            {link !== null && (
              <TheLink link={link} signed={signing !== null}>
                <InLinkLanguage language={preset.lang}>
                  {(words) => <CopyEmail preset={preset} link={link} products={products} words={words} />}
                </InLinkLanguage>
              </TheLink>
            )}
            {faults.length === 0 && usable && link === null && signing && (
              <SignPanel
                {...signature}
                signer={signing.signer}
                missing={missingToSign(preset)}
                onSign={async () => {
                  if (await signature.sign()) focus(LINK_HEADING)
                }}
                onSignIn={() => {
                  keepAddress()
                  signing.signIn()
                }}
              />
            )}
          </LinkBar>
          <div className="grid gap-10 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
            <LinkForm
              usable={usable}
              draft={draft}
              faults={faults}
              products={products}
              signed={signing !== null}
              receiver={
                <Receiver
                  usable={usable}
                  draft={draft}
                  faults={faults}
                  // Making a key takes a moment, and a person may write meanwhile.
                  onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
                  onFocus={focus}
                />
              }
              onChange={(change) => setDraft({ ...draft, ...change })}
            />
            <WhatTheCustomerSees
              preset={preset}
              products={products}
              address={link ?? start + query}
              link={link}
              signer={signing?.signer ?? null}
            />
          </div>
          {link !== null && <Send preset={preset} link={link} products={products} />}
          <NotInALink products={products} />
        </>
      )}
    </div>
  )
}

type WhatTheCustomerSeesProps = Omit<Parameters<typeof Preview>[0], 'words'>

function WhatTheCustomerSees(props: WhatTheCustomerSeesProps) {
  const { preview } = useAllWords().builder
  return (
    <section aria-labelledby="preview" className="min-w-0 space-y-4 lg:sticky lg:top-36 lg:self-start">
      <h2 id="preview" className="text-lg font-semibold tracking-tight">
        {preview}
      </h2>
      <InLinkLanguage language={props.preset.lang}>
        {(words) => <Preview key={props.address} {...props} words={words} />}
      </InLinkLanguage>
    </section>
  )
}

/** Ready words to send the link with. */
function Send(props: { preset: Preset; link: string; products: Products }) {
  const { result } = useAllWords().builder
  return (
    <section aria-labelledby="send" className="space-y-5 pt-6">
      <h2 id="send" className="text-2xl font-semibold tracking-tight">
        {result.send}
      </h2>
      <InLinkLanguage language={props.preset.lang} saysFailure>
        {(words) => <Messages {...props} words={words} />}
      </InLinkLanguage>
    </section>
  )
}
