import { TestConnection } from '@/components/finish/test-connection'
import { signInOrigin } from '@/lib/config/sign-in-origin'
import { posixCommand, powershellCommand } from '@/lib/connect/commands'
import { connectLink } from '@/lib/connect/link'
import { tokenRequest } from '@/lib/connect/token-request'
import { mainApi } from '@/lib/guide/guide'
import { apiHere } from '@/lib/steps/wanted-permissions'
import type { RecordProps } from './record'

/** The tests of this run: the link of its product and region, and the commands of its application. */
export function ConnectionTests({ state, run, surroundings }: RecordProps) {
  const { facts } = state
  const { workspace } = surroundings
  const request =
    facts.identity && facts.application
      ? tokenRequest({
          authority: signInOrigin(surroundings, location.origin),
          tenantId: facts.identity.tenant.id,
          clientId: facts.application.appId,
          apiId: apiHere(mainApi(run.product), facts).appId,
        })
      : null
  return (
    <TestConnection
      product={run.product.name}
      isPractice={surroundings.kind === 'practice'}
      link={workspace === undefined ? null : connectLink(run, workspace, location.origin)}
      commands={request && { posix: posixCommand(request), powershell: powershellCommand(request) }}
    />
  )
}
