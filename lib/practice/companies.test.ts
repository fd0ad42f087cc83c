import { expect, test, vi } from 'vitest'
import type { Overview } from './answers'
import { companiesOf } from './companies'
import type { Answer } from './control-client'

const overview: Overview = { seeds: [], worlds: [], defaultWorld: '' }
const failed: Answer<Overview> = { kind: 'failed', failure: { kind: 'unreachable' } }

test('the first listener has the companies read, and each is told of what came', async () => {
  const ask = vi.fn(async (): Promise<Answer<Overview>> => ({ kind: 'answer', value: overview }))
  const companies = companiesOf({ overview: ask })
  expect(ask).not.toHaveBeenCalled()
  const [one, other] = [vi.fn(), vi.fn()]
  companies.subscribe(one)
  const leave = companies.subscribe(other)
  expect(companies.state()).toEqual({ overview: null, trouble: null })
  await vi.waitFor(() => expect(one).toHaveBeenCalledOnce())
  expect(companies.state()).toEqual({ overview, trouble: null })
  expect(ask).toHaveBeenCalledOnce()
  leave()
  await companies.read()
  expect(one).toHaveBeenCalledTimes(2)
  expect(other).toHaveBeenCalledOnce()
})

test('a failure leaves what was read before, and the next answer takes it away', async () => {
  const answers: Answer<Overview>[] = [{ kind: 'answer', value: overview }, failed, { kind: 'gone' }]
  const companies = companiesOf({
    overview: async () => answers.shift() ?? { kind: 'answer', value: overview },
  })
  await companies.read()
  await companies.read()
  expect(companies.state()).toMatchObject({ overview, trouble: { failure: { kind: 'unreachable' } } })
  await companies.read()
  expect(companies.state()).toMatchObject({ overview, trouble: { failure: { status: 404 } } })
  await companies.read()
  expect(companies.state()).toEqual({ overview, trouble: null })
})
