'use client'

import { FactsList } from '@/components/guide/facts-list'
import { useWords } from '@/components/words/language'
import type { Api } from '@/lib/guide/guide'
import type { Facts } from '@/lib/steps/facts'
import { apiHere } from '@/lib/steps/wanted-permissions'
import type { Catalogue } from '@/lib/words/catalogue'
import type { StepView, StepViewProps } from './step-view'

export const addPermissions: StepView = {
  Result: Permissions,
  made: ({ open: { run } }) => run.product.apis.flatMap(({ scopes }) => scopes).join(', '),
  portalPage: (_, appId) => ({ kind: 'permissions', appId }),
}

function Permissions({ open: { run }, state: { facts } }: StepViewProps) {
  const { result } = useWords().run
  return (
    <FactsList
      rows={[
        ...run.product.apis.flatMap((api) => [
          { key: api.portalName, name: api.portalName, value: api.scopes.join(', ') },
          ...namedOtherwise(api, facts, result),
        ]),
      ]}
    />
  )
}

/** The API by this tenant's name for it, if the guide uses another. */
function namedOtherwise(api: Api, facts: Facts, words: Catalogue['run']['result']) {
  const { principal, listedOnly } = apiHere(api, facts)
  const value = listedOnly ? words.listedOnly : principal?.displayName
  return value && value !== api.portalName ? [{ key: `${api.portalName} here`, name: words.here, value }] : []
}
