import { rereadApplication } from './reread'
import { ensurePrincipal, gone, type RunStep, type StepTools } from './tools'
import { apisOf, lists, requiredBy, union } from './wanted-permissions'

/** Lists the guide's delegated permissions on the application; adds an API to the tenant first where it is missing. */
export function addPermissions(tools: StepTools): RunStep {
  const { gateway, run } = tools
  const apis = apisOf(run)
  const appIds = apis.map((api) => api.appId)

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application, principals }) => !!application && lists(application, run, principals),

    async look({ application, principals }) {
      const { news, reading } = await rereadApplication(tools, application, appIds)
      return { ...news, principals: { ...principals, ...reading.principals } }
    },

    change: {
      async write({ application, principals: known }, { learn }) {
        if (!application) throw gone()
        let principals = known
        for (const api of apis) {
          if (principals[api.appId]) continue
          const principal = await ensurePrincipal(gateway, api.appId, { of: 'api', name: api.portalName })
          principals = { ...principals, [api.appId]: principal }
          learn({ principals })
        }
        const requiredAccess = union(application.requiredAccess, requiredBy(run, principals))
        await gateway.updateApplication(application.objectId, { requiredAccess })
      },

      async confirm({ application }) {
        if (!application) return {}
        const reading = await gateway.read({ application: { objectId: application.objectId } })
        return reading.application ? { application: reading.application } : {}
      },
    },
  }
}
