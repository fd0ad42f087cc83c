import { listedOnlyMarker } from '@/lib/guide/run'
import { ensureApi } from './ensure-api'
import type { Facts } from './facts'
import { rereadApplication } from './reread'
import { gone, type RunStep, type StepTools } from './tools'
import { apiHere, apiIdsOf, apisOf, lists, requiredBy, union } from './wanted-permissions'

/** Lists the guide's delegated permissions on the application; adds an API to the tenant first where it is missing. */
export function addPermissions(tools: StepTools): RunStep {
  const { gateway, run } = tools

  /** The tags of the application with those for APIs that are listed without being in the tenant. */
  function tagsFor(facts: Facts): readonly string[] {
    const here = facts.application?.tags ?? []
    const added = apisOf(run)
      .filter((api) => apiHere(api, facts).listedOnly)
      .map(listedOnlyMarker)
    return [...new Set([...here, ...added])]
  }

  return {
    scope: 'Application.ReadWrite.All',
    done: (facts) => !!facts.application && lists(facts.application, run, facts),

    async look({ application, principals }) {
      const { news, reading } = await rereadApplication(tools, application, apiIdsOf(run))
      return { ...news, principals: { ...principals, ...reading.principals } }
    },

    change: {
      async write(before, { answer, learn }) {
        const { application } = before
        if (!application) throw gone()
        let facts = answer?.kind === 'list-anyway' ? { ...before, listAnyway: true } : before
        learn({ listAnyway: facts.listAnyway === true })
        for (const api of apisOf(run)) {
          facts = { ...facts, principals: await ensureApi(gateway, api, facts) }
          learn({ principals: facts.principals })
        }
        const tags = tagsFor(facts)
        await gateway.updateApplication(application.objectId, {
          requiredAccess: union(application.requiredAccess, requiredBy(run, facts)),
          ...(tags.length > application.tags.length ? { tags } : {}),
        })
      },

      async confirm({ application }) {
        if (!application) return {}
        const reading = await gateway.read({ application: { objectId: application.objectId } })
        return reading.application ? { application: reading.application } : {}
      },
    },
  }
}
