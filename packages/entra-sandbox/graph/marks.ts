import { seconds } from '../dates'
import type { Application } from '../directory/application'
import type { ServicePrincipal } from '../directory/service-principal'
import type { Mark, World } from '../worlds'

/*
 * What Microsoft writes about an application and no one else can: who its verified publisher is, the domain that was
 * proven for it, and that it was disabled (learn.microsoft.com/graph/api/resources/application, properties
 * `verifiedPublisher`, `publisherDomain`, `disabledByMicrosoftStatus`).
 */

const DISABLED = 'DisabledDueToViolationOfServicesAgreement'

function markOf({ settings }: Pick<World, 'settings'>, appId: string): Mark | undefined {
  return settings.marks[appId]
}

/** The application as it is read, with what Microsoft wrote. */
export function markedApplication(world: World, app: Application): Application {
  const mark = markOf(world, app.appId)
  if (mark === undefined) return app
  return { ...app, ...written(world, mark), ...(mark.domain ? { publisherDomain: mark.domain } : {}) }
}

/** Its service principal repeats the publisher and the state. */
export function markedPrincipal(world: World, principal: ServicePrincipal): ServicePrincipal {
  const mark = markOf(world, principal.appId)
  return mark === undefined ? principal : { ...principal, ...written(world, mark) }
}

function written(world: World, { publisher, disabled }: Mark) {
  return {
    ...(disabled ? { disabledByMicrosoftStatus: DISABLED } : {}),
    ...(publisher
      ? {
          verifiedPublisher: {
            displayName: publisher,
            verifiedPublisherId: '1234567',
            addedDateTime: seconds(world.now()),
          },
        }
      : {}),
  }
}
