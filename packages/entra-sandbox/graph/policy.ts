import { DAY } from '../dates'
import type { Application } from '../directory/application'
import type { World } from '../worlds'
import { GraphError } from './error'

/** The company's default policy for applications has this id everywhere. */
export const DEFAULT_POLICY = '00000000-0000-0000-0000-000000000000'

/** A policy for audiences forbids applications that other tenants may use. */
export function refuseAudience(world: World, audience: string | undefined): void {
  if (world.settings.policy.multitenantAllowed || audience === undefined || audience === 'AzureADMyOrg')
    return
  throw new GraphError(
    400,
    'SignInAudienceNotAllowedAsPerAppPolicy',
    `'signInAudience' property value '${audience}' is not allowed.`,
  )
}

/**
 * The rules about secrets (learn.microsoft.com/entra/identity/enterprise-apps/configure-app-management-policies).
 * An application with a policy of its own answers to that one alone; here such a policy has no rule.
 */
export function refuseSecret(world: World, app: Application, start: number, end: number): void {
  // No one has published from when a life is counted.
  const life = end - (world.settings.secretLifeFrom === 'start' ? start : world.now())
  const { secretsAllowed, secretDays, exemptAppIds } = world.settings.policy
  if (exemptAppIds.includes(app.appId)) return
  if (!secretsAllowed)
    throw new GraphError(
      400,
      'CredentialTypeNotAllowedAsPerAppPolicy',
      `Credential type not allowed as per assigned policy '${DEFAULT_POLICY}'.`,
    )
  if (secretDays !== null && life > secretDays * DAY) {
    const message = `Credential lifetime exceeds the max value allowed as per assigned policy '${DEFAULT_POLICY}'.`
    throw new GraphError(400, 'CredentialInvalidLifetimeAsPerAppPolicy', message, {
      details: [{ code: 'InvalidKeyEndDate', message, target: 'EndDate' }],
    })
  }
}
