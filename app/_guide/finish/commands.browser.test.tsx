import { expect, test } from 'vitest'
import { renderIn } from '@/components/testing/spoken'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import { NO_FACTS } from '@/lib/steps/facts'
import { CommandsFold } from './commands'

test('the commands are made when the part is opened, and hold the name of the application', async () => {
  const [region] = REGIONS
  if (!region) throw new RangeError('no region')
  const run = { product: productById('sales'), region, appName: 'Acme CRM', secretDescription: 'Unified.to' }
  const { container, words } = await renderIn('en', <CommandsFold facts={NO_FACTS} run={run} />)
  const fold = container.querySelector('details')
  expect([fold?.open, fold?.textContent]).toEqual([false, words.finish.commands])
  if (fold) fold.open = true
  await expect.poll(() => container.querySelector('pre')?.textContent).toContain('"displayName": "Acme CRM"')
})
