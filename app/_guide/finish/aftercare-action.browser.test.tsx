import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderIn } from '@/components/testing/spoken'
import type { StepStatus } from '@/lib/engine/status'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import { AftercareAction } from './aftercare-action'

const VIEW = { Offer: () => <button type="button">Press</button>, Result: () => <h3>What came of it</h3> }

/** The action below a step that is as high as this. Without the browser's own anchor, which holds for some changes alone. */
function Screen({ status, height }: { status: StepStatus; height: number }) {
  const open = openWithoutTenant()
  const state = open.engine.state()
  return (
    <div style={{ overflowAnchor: 'none' }}>
      <div style={{ height }} />
      <details open>
        <summary>Afterwards</summary>
        <AftercareAction
          id="remove-run"
          open={open}
          state={{ ...state, statuses: { ...state.statuses, 'remove-run': status } }}
          onSignOut={() => {}}
          view={VIEW}
        />
      </details>
      <div style={{ height: 3000 }} />
    </div>
  )
}

test('what came of a press is in view, though a step that opened above pushes it away', async () => {
  const { getByText, rerender } = await renderIn('en', <Screen status={{ kind: 'ready' }} height={0} />)
  await userEvent.click(getByText('Press'))
  await rerender(<Screen status={{ kind: 'running', wait: null }} height={0} />)
  await rerender(<Screen status={{ kind: 'done', how: 'made' }} height={2000} />)
  await expect.element(getByText('What came of it')).toBeInViewport()
})
