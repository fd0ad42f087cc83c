'use client'

import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Choices } from '@/components/guide/choices'
import { Step } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import { Button } from '@/components/ui/button'
import type { Surroundings } from '@/lib/config/environment'
import type { Region } from '@/lib/guide/regions'
import type { Choices as Chosen } from '@/lib/guide/run'
import { guideStep, STEP_IDS } from '@/lib/guide/steps'
import { faultIn, linkable, type Preset, readLink, writeLink } from '@/lib/preset/preset'
import { Report } from './report'
import { keepTexts, keptTexts } from './sealed'
import { beganHere, clearMark, markDeparture, rememberLink, useSessionMark } from './session-mark'

export type StartProps = {
  surroundings: Surroundings
  regions: readonly Region[]
  preset: Preset
  /** The link is signed, and the page opens by it alone. */
  sealed: boolean
  /** What to show instead of the start screen where the link's time is over; a run that began under it goes on. */
  ended: ReactNode
  intro: ReactNode
  before: ReactNode
  sender: ReactNode
}

const Onboarding = lazy(() => import('./onboarding').then((module) => ({ default: module.Onboarding })))

/** The start screen; MSAL, Graph and the steps are only loaded once somebody signs in. */
export function Start({ surroundings, regions, preset, sealed, ended, intro, before, sender }: StartProps) {
  const underWay = useSessionMark()
  const [leaving, setLeaving] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen>({
    product: preset.product ?? 'sales',
    region: preset.region ?? 'us',
    appName: preset.name ?? '',
    secretDescription: preset.description ?? '',
  })

  const [guestOf, setGuestOf] = useState('')
  // A signed link stays as it is, and an operator may have named the one organization.
  const mayBeGuest = !sealed && !preset.tenant && surroundings.tenant === 'organizations'

  const running = underWay && (!ended || beganHere())
  useEffect(() => {
    if (running) rememberLink()
  }, [running])

  if (running) {
    return (
      <Suspense fallback={<p role="status">Opening your run …</p>}>
        <Onboarding
          surroundings={surroundings}
          regions={regions}
          preset={preset}
          chosen={{ ...chosen, ...keptTexts() }}
        />
      </Suspense>
    )
  }

  if (ended) return ended

  const faults = {
    name: faultOf('name', chosen.appName),
    description: faultOf('description', chosen.secretDescription),
  }
  const tenantFault = mayBeGuest ? faultOf('tenant', guestOf) : null

  async function signIn() {
    if (faults.name || faults.description) {
      document.getElementById(faults.name ? 'application-name' : 'secret-description')?.focus()
      return
    }
    if (tenantFault) return openAndFocus('tenant')
    const asked = mayBeGuest ? asGuest(preset, guestOf) : preset
    setLeaving(true)
    setFault(null)
    // From here on the address is the run's own link: it survives the redirects and can be passed on.
    if (sealed) keepTexts(chosen)
    else history.replaceState(null, '', location.pathname + linkOf(asked, chosen))
    try {
      const { beginSignIn } = await import('./onboarding')
      markDeparture()
      await beginSignIn(surroundings, asked)
    } catch {
      clearMark()
      setLeaving(false)
      setFault('The sign-in could not be opened. Check your connection and press again.')
    }
  }

  return (
    <div data-screen="start" className="space-y-12">
      {intro}
      {sender}
      {before}
      <Choices
        value={chosen}
        regions={regions}
        preset={{
          product: preset.product !== undefined,
          region: preset.region !== undefined,
          name: preset.name !== undefined,
          description: preset.description !== undefined,
        }}
        faults={faults}
        guest={mayBeGuest ? { tenant: guestOf, fault: tenantFault, onChange: setGuestOf } : null}
        anew={sealed ? null : '?'}
        onChange={(change) => setChosen({ ...chosen, ...change })}
      />
      <section aria-labelledby="steps">
        <h2 id="steps" className="mb-5 text-2xl font-semibold tracking-tight">
          The steps
        </h2>
        <StepList>
          {STEP_IDS.map((id) => (
            <Step
              key={id}
              id={id}
              status={
                id === 'sign-in'
                  ? { kind: leaving ? 'leaving' : 'ready' }
                  : { kind: 'waiting', for: 'sign-in' }
              }
              current={id === 'sign-in'}
            >
              {id === 'sign-in' && (
                <>
                  <Button onClick={signIn} disabled={leaving}>
                    {guideStep(id).button}
                  </Button>
                  <p role="status" className="text-sm text-bad">
                    {fault}
                  </p>
                </>
              )}
            </Step>
          ))}
        </StepList>
      </section>
      <Report surroundings={surroundings} preset={preset} state={null} />
    </div>
  )
}

/** Both texts may be left empty. */
function faultOf(parameter: 'name' | 'description' | 'tenant', text: string): string | null {
  return text.trim() === '' ? null : faultIn(parameter, text)
}

/** The link of somebody who is a guest in the organization; it keeps an account only where the two may belong together. */
function asGuest(preset: Preset, typed: string): Preset {
  const tenant = typed.trim().toLowerCase()
  if (!tenant) return preset
  const { account, ...rest } = preset
  const query = new URLSearchParams({ v: '1', tenant, ...(account ? { account } : {}) })
  const both = readLink(`?${query}`, { regions: [], now: new Date() })
  return { ...rest, ...(both.kind === 'preset' ? both.preset : { tenant }) }
}

/** Leads to a field that may be folded away. */
function openAndFocus(id: string): void {
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}

/** The address that brings the next visitor to the same run. */
function linkOf(preset: Preset, chosen: Chosen): string {
  const { product: _, region: __, name: ___, description: ____, ...rest } = preset
  const name = linkable('name', chosen.appName)
  const description = linkable('description', chosen.secretDescription)
  return writeLink({
    ...rest,
    product: chosen.product,
    region: chosen.region,
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
  })
}
