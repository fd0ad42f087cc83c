import type { Application } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { permissionsChange } from '../add-permissions/change'
import { ensureApis } from '../ensure-api'
import type { Facts } from '../facts'
import { findApplication, readConsents, readEverything, rereadApplication } from '../find-application'
import { oneAddition } from '../register-app/registration'
import type { Repair } from '../repair'
import { gone, type RunStep, type StepContext } from '../step-context'
import { apiIdsOf } from '../wanted-permissions'
import { findingsIn } from './findings'

type AddFacts = (news: Partial<Facts>) => void

/**
 * Reads all that the guide asks for. Without an answer it changes nothing; with one it mends exactly that one thing and
 * looks again.
 */
export function checkEverything(tools: StepContext): RunStep {
  const { gateway, run, holds, now } = tools

  async function look(facts: Facts): Promise<Partial<Facts>> {
    const found = facts.application ? {} : await findApplication(tools, facts)
    const known = { ...facts, ...found }
    const seen = { ...found, checkedAt: now().toISOString(), repaired: undefined }
    if (!known.application) return seen
    const { appId } = known.application
    const { news, reading } = await rereadApplication(tools, known.application, [appId, ...apiIdsOf(run)])
    if (news.application === null) return { ...seen, ...news }
    const principals = { ...known.principals, ...reading.principals }
    const mayRead = holds('DelegatedPermissionGrant.ReadWrite.All')
    const consents = mayRead ? await readConsents(tools, principals[appId]) : { grants: undefined }
    return { ...seen, ...news, principals, ...consents }
  }

  async function repair(
    what: Repair,
    application: Application,
    facts: Facts,
    addFacts: AddFacts,
  ): Promise<void> {
    const { objectId, appId } = application
    switch (what) {
      case 'sign-in': {
        const principal = facts.principals[appId]
        return principal ? gateway.enablePrincipal(principal.objectId) : undefined
      }
      case 'audience':
      case 'redirect-uri':
        return gateway.updateApplication(objectId, oneAddition(application, run, what))
      case 'permissions': {
        const principals = await ensureApis(tools, facts, addFacts)
        return gateway.updateApplication(objectId, permissionsChange(run, { ...facts, principals }))
      }
    }
  }

  return {
    scope: SCOPE_OF['check-everything'],
    done: (facts) =>
      facts.checkedAt !== undefined &&
      findingsIn(facts, run, now()).every(({ kind, ok }) => ok || kind !== facts.repaired),
    read: look,
    change: {
      async write(facts, { answer, addFacts }) {
        const { application } = facts
        if (!application) throw gone()
        if (answer?.kind !== 'repair') return
        addFacts({ repaired: answer.what })
        const found = findingsIn(facts, run, now()).find(({ kind }) => kind === answer.what)
        if (!found?.ok) await repair(answer.what, application, facts, addFacts)
      },
      confirm: async (facts) => {
        const news = await readEverything(tools, facts)
        return { ...news, checkedAt: now().toISOString() }
      },
    },
  }
}
