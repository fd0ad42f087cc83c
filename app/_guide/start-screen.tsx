'use client'

import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Choices, type ProductOptions } from '@/components/guide/choices'
import { choicesOf, setBy } from '@/components/guide/preset-choices'
import { StartCard } from '@/components/guide/start-card'
import { TelephoneCode } from '@/components/report/telephone-code'
import { LoadedWords, useReader } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import type { Products } from '@/lib/guide/guide'
import type { Preset } from '@/lib/preset/preset'
import type { Catalogue } from '@/lib/words/catalogue'
import { Waiting } from '../_page/load-failure'
import { useReloadGuard } from '../_page/reload'
import { useChunk } from '../_page/use-chunk'
import { ReportButton } from '../_report/report-button'
import { Departure, type DepartureWords } from './departure'
import type { RunRequest } from './run-screen'
import { beganHere, rememberLink, useReopened, useSessionMark, useSignedOut } from './session-mark'
import { keepTexts, keptTexts } from './signed-link-texts'
import { asGuest, isFaulty, linkOf } from './start-link'
import { runPart, type StartCodes, useSignIn } from './use-sign-in'

/** The texts of interactive parts. The server renders the rest. */
export type StartWords = Pick<Catalogue['start'], 'choices' | 'opening'> & {
  departure: DepartureWords
  /** The limits of each text. */
  allowed: Record<'name' | 'description' | 'tenant', string>
}

type StartScreenProps = {
  surroundings: Surroundings
  products: Products
  /** The same as they are shown. */
  options: ProductOptions
  preset: Preset
  /** The link is signed, and the page opens only with it. */
  isSigned: boolean
  /** Shown instead of the start screen if the link expired. A run that began with it continues. */
  ended: ReactNode
  intro: ReactNode
  sender: ReactNode
  /** What is worth reading, and not needed to begin. */
  below: ReactNode
  words: StartWords
  codes: StartCodes
}

/** The start screen. MSAL, Graph and the steps load only when a person signs in. */
export function StartScreen({
  surroundings,
  products,
  options,
  preset,
  isSigned,
  ended,
  intro,
  sender,
  below,
  words,
  codes,
}: StartScreenProps) {
  const underWay = useSessionMark()
  const reopened = useReopened()
  const signedOut = useSignedOut()
  const [chosen, setChosen] = useState(() => choicesOf(preset, options))

  const [guestOf, setGuestOf] = useState('')
  // A signed link stays unchanged, and an operator may have set the only organization.
  const mayBeGuest = !isSigned && !preset.tenant && surroundings.tenant === 'organizations'
  const asked = useMemo(() => (mayBeGuest ? asGuest(preset, guestOf) : preset), [mayBeGuest, preset, guestOf])
  const { leaving, trouble, code, press } = useSignIn(surroundings, asked, codes)

  const faults = {
    name: isFaulty('name', chosen.appName) ? words.allowed.name : null,
    description: isFaulty('description', chosen.secretDescription) ? words.allowed.description : null,
  }
  const tenantFault = mayBeGuest && isFaulty('tenant', guestOf) ? words.allowed.tenant : null
  const running = underWay && (!ended || beganHere())
  const linked = choicesOf(preset, options)
  const typed = chosen.appName !== linked.appName || chosen.secretDescription !== linked.secretDescription
  const textsFit = !faults.name && !faults.description && !tenantFault

  /** From here on the address is the run's own link. It survives redirects and can be passed on. */
  const keepChoices = useCallback(() => {
    if (isSigned) keepTexts(chosen)
    else history.replaceState(null, '', location.pathname + linkOf(asked, chosen))
  }, [isSigned, asked, chosen])

  // The address of a signed link stays unchanged, and a fault in the address would give an error page.
  const addressHolds = isSigned ? !typed : textsFit
  const loss = useCallback(() => (running || addressHolds ? 'nothing' : 'typed'), [running, addressHolds])
  const keep = useCallback(() => {
    if (!running && !ended && !isSigned && textsFit) keepChoices()
  }, [running, ended, isSigned, textsFit, keepChoices])
  useReloadGuard({ loss, keep })

  if (running) {
    return (
      <OpenedRun
        opening={words.opening}
        codes={codes}
        surroundings={surroundings}
        products={products}
        preset={preset}
        chosen={{ ...chosen, ...keptTexts() }}
      />
    )
  }

  if (ended) return ended

  async function signIn() {
    const faulty = faults.name
      ? 'application-name'
      : faults.description
        ? 'secret-description'
        : tenantFault && 'tenant'
    if (faulty) {
      openAndFocus(faulty)
      return
    }
    keepChoices()
    await press()
  }

  return (
    <div data-screen="start" className="space-y-12">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-start lg:gap-10">
        {intro}
        <StartCard
          words={words.choices}
          value={chosen}
          products={options}
          sender={sender}
          form={
            <Choices
              words={words.choices}
              value={chosen}
              products={options}
              preset={setBy(reopened ? {} : preset)}
              faults={faults}
              guest={mayBeGuest ? { tenant: guestOf, fault: tenantFault, onChange: setGuestOf } : null}
              unset={isSigned ? null : '?'}
              onChange={(change) => setChosen({ ...chosen, ...change })}
            />
          }
          action={
            <Departure
              leaving={leaving}
              trouble={trouble}
              signedOut={signedOut}
              words={words.departure}
              onSignIn={signIn}
            />
          }
        />
      </div>
      {below}
      <div>
        <ReportButton source={{ kind: 'run', run: { surroundings, preset, state: null } }} />
        <TelephoneCode code={code} className="mt-1" />
      </div>
    </div>
  )
}

/** Leads to a field that may be folded away, even twice. */
function openAndFocus(id: string): void {
  const field = document.getElementById(id)
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true
  field?.focus()
}

/**
 * The run, once its code is loaded and its session is open. Nothing in it suspends: React shows that up to 300 ms late,
 * and a step that was pressed before a redirect would begin that much later.
 */
function OpenedRun({ opening, codes, ...request }: RunRequest & { opening: string; codes: StartCodes }) {
  const reader = useReader()
  const chunk = useChunk(async () => {
    rememberLink()
    const { RunScreen, openChosenRun, words } = await runPart(reader)
    return { RunScreen, words, open: await openChosenRun(request) }
  })
  if (chunk.kind !== 'here')
    return (
      <>
        <Waiting chunk={chunk} words={opening} />
        {/* Not in the first seconds: in most runs this is only seen for a moment. */}
        {chunk.kind === 'missing' && <TelephoneCode code={codes.notOpened} />}
        {chunk.kind === 'loading' && chunk.slow && <TelephoneCode code={codes.opening} />}
      </>
    )
  const { RunScreen, words, open } = chunk.loaded
  return (
    <LoadedWords words={words}>
      <RunScreen open={open} preset={request.preset} surroundings={request.surroundings} />
    </LoadedWords>
  )
}
