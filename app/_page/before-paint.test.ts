import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { SESSION_KEY } from '@/lib/tab/items'
import { beforePaintScript } from './before-paint'

type Tab = { getItem: (key: string) => string | null }

/** Runs the script as text, as a browser does, without this module's scope. */
function run(tab: () => Tab) {
  const dataset: Record<string, string> = {}
  const timers: (() => void)[] = []
  const page = {
    document: { documentElement: { dataset }, addEventListener: () => undefined },
    get sessionStorage() {
      return tab()
    },
    addEventListener: () => undefined,
    setTimeout: (tell: () => void) => timers.push(tell),
  }
  runInNewContext(beforePaintScript(SESSION_KEY), page)
  return { dataset, wait: () => timers.map((tell) => tell()) }
}

test('a tab with a run in progress is marked before the first paint', () => {
  const keys: string[] = []
  const { dataset } = run(() => ({
    getItem: (key) => {
      keys.push(key)
      return '1'
    },
  }))
  expect(dataset).toEqual({ session: '' })
  expect(keys).toEqual(['onboarding.session'])
})

test('a tab without a run is not marked', () => {
  expect(run(() => ({ getItem: () => null })).dataset).toEqual({})
})

test('a blocked storage is marked at the document', () => {
  const { dataset } = run(() => {
    throw new Error('The operation is insecure.')
  })
  expect(dataset).toEqual({ storage: 'blocked' })
})

test('missing scripts are marked after a while, and loaded ones are not', () => {
  const late = run(() => ({ getItem: () => null }))
  late.wait()
  expect(late.dataset).toEqual({ trouble: 'missing' })

  const here = run(() => ({ getItem: () => null }))
  here.dataset['alive'] = ''
  here.wait()
  expect(here.dataset).toEqual({ alive: '' })
})
