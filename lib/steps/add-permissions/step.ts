import { SCOPE_OF } from '@/lib/guide/permissions'
import { ensureApis } from '../ensure-api'
import { withChoice } from '../facts'
import { rereadApplication } from '../find-application'
import { gone, type RunStep, type StepContext } from '../step-context'
import { apiIdsOf, lists } from '../wanted-permissions'
import { permissionsChange } from './change'

/** Lists the guide's delegated permissions on the application; adds an API to the tenant first where it is missing. */
export function addPermissions(tools: StepContext): RunStep {
  const { gateway, run } = tools

  return {
    scope: SCOPE_OF['add-permissions'],
    done: (facts) => !!facts.application && lists(facts.application, run, facts),

    async read({ application, principals }) {
      const { news, reading } = await rereadApplication(tools, application, apiIdsOf(run))
      return { ...news, principals: { ...principals, ...reading.principals } }
    },

    change: {
      async write(before, { answer, addFacts }) {
        const { application } = before
        if (!application) throw gone()
        const facts = withChoice(before, answer)
        addFacts({ listAnyway: facts.listAnyway === true })
        const principals = await ensureApis(tools, facts, addFacts)
        await gateway.updateApplication(
          application.objectId,
          permissionsChange(run, { ...facts, principals }),
        )
      },

      async confirm({ application }) {
        if (!application) return {}
        const reading = await gateway.read({ application: { objectId: application.objectId } })
        return reading.application ? { application: reading.application } : {}
      },
    },
  }
}
