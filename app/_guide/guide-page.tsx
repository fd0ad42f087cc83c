import { notFound } from 'next/navigation'
import { BeforeYouBegin } from '@/components/guide/before-you-begin'
import { allowedInstead } from '@/components/guide/fault-words'
import { GuideNote } from '@/components/guide/guide-note'
import { Intro, introWords } from '@/components/guide/intro'
import { LinkFaults } from '@/components/guide/link-faults'
import { Picture } from '@/components/guide/picture'
import { productOptions } from '@/components/guide/product-options'
import { Sender } from '@/components/guide/sender'
import { DocumentTitle } from '@/components/words/document-title'
import type { Surroundings } from '@/lib/config/environment'
import { config } from '@/lib/config/server'
import { type Guide, type Products, productsFor } from '@/lib/guide/guide'
import type { LinkFault } from '@/lib/preset/fault'
import { readableIn, readEnded, readLink, writeLink } from '@/lib/preset/preset'
import { fingerprintOf } from '@/lib/seal/fingerprint'
import { signingKeys } from '@/lib/signature/key'
import { splitSignature } from '@/lib/signature/parameter'
import { readEndedSignedLink, readSignedLink } from '@/lib/signature/signed-link'
import type { Words } from '@/lib/words/catalogue'
import { serviceOf } from '@/lib/words/service-of'
import { productsIn, wholeOffer } from '../_page/all-products'
import { JustUpdated } from '../_page/just-updated'
import { requestWords } from '../_page/request-words'
import { StorageBlocked } from '../_page/storage-blocked'
import { ScreenCode, screenCode } from '../_report/screen-code'
import { ScreenReport } from '../_report/screen-report'
import { StartScreen, type StartWords } from './start-screen'
import { StartSteps } from './start-steps'
import type { StartCodes } from './use-sign-in'

type GuidePageProps = { surroundings: Surroundings | null; search: string }

/** The page for Microsoft and for the practice tenant. The server reads the link, so a faulty one never reaches a form. */
export async function GuidePage({ surroundings, search }: GuidePageProps) {
  if (!surroundings) notFound()
  const words = await requestWords()
  const { main, supportEmail, signing } = config()
  const products = productsIn(words)
  const rules = { offer: wholeOffer(), now: new Date() }
  // Everyone may try the practice tenant next to Microsoft.
  const signed = surroundings === main ? signing : null
  const signature = signed && { ...rules, keys: signingKeys(signed), clientId: main.clientId }
  const link = signature
    ? await readSignedLink(search, signature)
    : { ...readLink(search, rules), signer: null }
  const faults = link.kind === 'fault' && (
    <>
      <DocumentTitle title={words.guide.screen['faulty-link']} />
      <LinkFaults
        words={words}
        faults={link.faults}
        search={search}
        readable={writeLink(readableIn(splitSignature(search).rest, rules))}
        supportEmail={supportEmail}
        mayContinue={signed === null}
        report={<ScreenReport screen={{ kind: 'faulty-link', faults: link.faults }} />}
        code={<ScreenCode screen={faultyScreen(link.faults)} className="" />}
      />
    </>
  )
  const opened = link.kind === 'preset' ? link : await ended()
  return (
    <main className="mx-auto max-w-6xl px-4 py-5 sm:px-8 sm:py-7">
      <StorageBlocked />
      <JustUpdated />
      {opened ? (
        <StartScreen
          surroundings={surroundings}
          products={products}
          options={productOptions(products, words.start.choices)}
          preset={opened.preset}
          isSigned={opened.signer !== null}
          ended={faults || null}
          intro={<Intro words={introWords(opened.preset, products, words)} terms={words.terms} />}
          sender={
            <Sender
              preset={opened.preset}
              signer={opened.signer}
              keyNumber={opened.preset.seal ? await fingerprintOf(opened.preset.seal) : null}
              words={words}
            />
          }
          below={
            <>
              <Picture
                words={words.start.picture}
                data={words.guide.dataOf(serviceOf(opened.preset.product, products, words))}
              />
              <BeforeYouBegin
                words={words.start.before}
                terms={words.terms}
                note={guidesFor(opened.preset.product, products).map((guide, _, { length }) => (
                  <GuideNote
                    key={guide.id}
                    about={length > 1 ? guide.service : null}
                    guide={guide}
                    place="start"
                    language={words.language}
                  />
                ))}
              />
              <StartSteps title={words.start.steps} guide={words.guide} />
            </>
          }
          words={startWords(words)}
          codes={startCodes()}
        />
      ) : (
        faults
      )}
    </main>
  )

  /** An expired link still opens the run that began with it, in the same tab. */
  async function ended() {
    if (signature) return readEndedSignedLink(search, signature)
    const preset = readEnded(search, rules)
    return preset && { preset, signer: null }
  }
}

/** The guides of the product with this id, or of all. */
function guidesFor(product: string | undefined, products: Products): Guide[] {
  return [...new Set(productsFor(product, products).map(({ guide }) => guide))]
}

/** Whether there is nothing wrong with the link but that its time is over. */
function faultyScreen(faults: readonly LinkFault[]) {
  return faults.every(({ problem }) => problem === 'expired') ? 'expired-link' : 'faulty-link'
}

/** The code of the start screen in each of its states, so that its script needs no tables. */
function startCodes(): StartCodes {
  return {
    ready: screenCode('start', 'ready'),
    leaving: screenCode('start', 'leaving'),
    part: screenCode('start', 'not-loaded'),
    full: screenCode('start', 'stuck', 'storage-full'),
    opening: screenCode('opening', 'running'),
    notOpened: screenCode('opening', 'not-loaded'),
  }
}

/** Only what the browser needs: everything passed to it is in the page a second time. */
function startWords(words: Words): StartWords {
  const { choices, opening } = words.start
  const allowed = (parameter: 'name' | 'description' | 'tenant') =>
    allowedInstead(words, { parameter, problem: 'malformed', came: '', choices: [] })
  return {
    choices,
    opening,
    departure: {
      button: words.guide.button['sign-in'],
      leaving: words.guide.status.leaving,
      signedOut: words.start.signedOut,
    },
    allowed: { name: allowed('name'), description: allowed('description'), tenant: allowed('tenant') },
  }
}
