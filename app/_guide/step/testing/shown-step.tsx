import { useSyncExternalStore } from 'react'
import { Step } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import { renderIn } from '@/components/testing/spoken'
import { useWords } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import type { Product } from '@/lib/guide/guide'
import type { StepId } from '@/lib/guide/steps'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { openWithoutTenant, type WithoutTenantOptions } from '@/lib/steps/testing/page-without-tenant'
import type { Language } from '@/lib/words/languages'
import { StepBody } from '../step-body'

const PRACTICE: Surroundings = { kind: 'practice', clientId: 'c', tenant: 'organizations', origin: null }

/** One step of the run, alone in the page; `left` says what would have left the page. */
export async function showStep(
  language: Language,
  id: StepId,
  { products = PRODUCT_LIST, ...options }: WithoutTenantOptions & { products?: readonly Product[] } = {},
) {
  const open = openWithoutTenant(options)
  const others = products.filter((product) => product.id !== open.run.product.id)
  const left: string[] = []
  function Shown() {
    const { guide } = useWords()
    const state = useSyncExternalStore(open.engine.subscribe, open.engine.state)
    return (
      <StepList label={guide.list}>
        <Step id={id} status={state.statuses[id]} current words={guide}>
          <StepBody
            id={id}
            open={{ ...open, others }}
            state={state}
            surroundings={PRACTICE}
            onSignIn={async (how) => {
              left.push(how ? 'choose account' : 'sign in')
            }}
          />
        </Step>
      </StepList>
    )
  }
  const screen = await renderIn(language, <Shown />)
  return { ...screen, open, left }
}
