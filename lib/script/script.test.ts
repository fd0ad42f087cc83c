import { expect, test } from 'vitest'
import type { Api } from '@/lib/guide/guide'
import { runOf } from '@/lib/steps/testing/page'
import { loadScriptWords } from '@/lib/words/load-script'
import { scriptOf } from './script'

const WORDS = await loadScriptWords('en')

/** An API as a guide's file may name it. */
function apiNamed(portalName: string, scopes: Api['scopes'] = ['Files.Read']): Api {
  const appIds: Api['appIds'] = [crypto.randomUUID(), crypto.randomUUID()]
  return { appIds, portalName, tenantName: portalName, scopes, publishedIds: {}, dataOf: null }
}

test.each<[string, Api[]]>([
  ['begin with a digit', [apiNamed('365 Sales')]],
  ['have no Latin letter', [apiNamed('顧客管理'), apiNamed('Ёж')]],
  ['differ in signs alone', [apiNamed('Sales-API'), apiNamed('Sales API', ['Files.Read', 'Files-Read'])]],
  ['are like variables of the script', [apiNamed('App principal'), apiNamed('Client')]],
])('commands are made for a guide whose APIs %s', (_, apis) => {
  const run = runOf()
  const [first, ...rest] = apis
  if (!first) throw new Error('no API')
  const product = { ...run.product, apis: [first, ...rest] as const satisfies Api[] }
  const script = scriptOf({ ...run, product }, 'Acme CRM', 'azure', WORDS)
  for (const { appIds } of apis) expect(script).toContain(appIds.join(' '))
  const filled = [...script.matchAll(/^\s*(?:again )?([A-Z][A-Z0-9_]*)=\$\(/gm)].map(([, name]) => name)
  expect(filled.length).toBeGreaterThan(apis.length)
})
