import type { StepTitle } from '../pages/step'
import { expect } from '../test'
import { approvedFor, colleague } from './colleague'
import {
  AN_ID,
  asAda,
  type Case,
  CONSENT,
  consented,
  PERMISSIONS,
  pressRegister,
  REGISTER,
  registered,
  type Scene,
  SECRET,
  signedIn,
} from './scene'

const POLICY_OWNERS =
  'Roles that can do this: A Global Administrator, or a Security Administrator together with an Application Administrator.'

/** Presses "Create client secret" under a policy. */
async function secretUnder(
  scene: Scene,
  policy: { secretDays?: number; secretsAllowed?: boolean },
): Promise<StepTitle> {
  await consented(scene)
  await scene.world.patch({ policy })
  scene.watch.expect(/status of 400/)
  await scene.guide.step(SECRET).press()
  return SECRET
}

/** Follows a button of the problem to the end of "Register your application". */
async function registerBy({ guide }: Scene, button: string): Promise<void> {
  const step = guide.step(REGISTER)
  await step.problem.getByRole('button', { name: button, exact: true }).click()
  await expect(step.status('Done')).toBeVisible()
}

export const TENANT = {
  'missing-rights': {
    seed: 'app-exists',
    async provoke({ guide, world, watch }) {
      await world.patch({ policy: { usersMayRegisterApps: false } })
      await guide.open({ product: 'engagement', name: 'A second one' })
      await guide.signIn('Umar User', 'given before')
      watch.expect(/status of 403/)
      await guide.step(REGISTER).press()
      return REGISTER
    },
    title: 'Your account may not do this',
    says: [
      'Microsoft refused it for lack of rights.',
      'Roles that can do this: A Cloud Application Administrator',
    ],
    ways: ['Register application', 'Use another account'],
    details: ['Authorization_RequestDenied', '403', AN_ID],
    async goOn(scene) {
      await asAda(scene, REGISTER, 'given before')
      await scene.guide.run(REGISTER)
    },
  },
  gone: {
    seed: 'half-done',
    /** A colleague deletes the application just before the last step. */
    async provoke(scene) {
      await consented(scene)
      await colleague(scene.world, `DELETE /applications/${scene.world.before.applications[0]?.id}`)
      await scene.guide.step(SECRET).press()
      return SECRET
    },
    title: 'Microsoft cannot find the application',
    says: ['somebody may have removed it', 'goes on from what is there'],
    ways: ['Create client secret'],
    details: [],
    async goOn(scene) {
      await scene.guide.step(REGISTER).press()
      await registerBy(scene, 'Restore it and use it')
    },
  },
  'held-by-deleted': {
    seed: 'deleted-name',
    async provoke(scene) {
      await signedIn(scene)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'A deleted application, “Tailspin Practice”, still holds this run’s key',
    says: ['Entra keeps a deleted application for 30 days', 'Choose what to do with it.'],
    ways: [
      'Restore it and use it',
      'Delete it for good and register a new one',
      'Leave it and register a new one under another key',
    ],
    details: [],
    goOn: (scene) => registerBy(scene, 'Restore it and use it'),
  },
  'same-name': {
    seed: 'same-name',
    async provoke(scene) {
      await signedIn(scene)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'There are applications with this name already',
    says: ['They do not belong to this run', 'Choose the one to use, or make a new one'],
    ways: ['Use this one', 'Make a new one'],
    details: [],
    goOn: (scene) => registerBy(scene, 'Make a new one'),
  },
  'uri-not-verified': {
    seed: 'unverified-uri',
    async provoke(scene) {
      await signedIn(scene)
      await pressRegister(scene)
      scene.watch.expect(/status of 400/)
      await scene.guide
        .step(REGISTER)
        .problem.getByRole('button', { name: 'Use this one', exact: true })
        .click()
      return REGISTER
    },
    title: 'This application cannot become multitenant as it is',
    says: ['on a domain that your organization has not verified', 'Register a new application instead'],
    ways: ['Register a new application', 'Register application'],
    details: ['HostNameNotOnVerifiedDomain', '400', AN_ID],
    goOn: (scene) => registerBy(scene, 'Register a new application'),
  },
  'api-not-offered': {
    seed: 'no-dynamics',
    async provoke(scene) {
      await signedIn(scene)
      scene.watch.expect(/status of 400/)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'Your tenant has no Dynamics CRM',
    says: ['usually because the product is not licensed there', 'Your customers’ tenants may have it.'],
    ways: [
      'List the permission anyway',
      'Start again with Dynamics 365 Customer Engagement',
      'Register application',
    ],
    details: ['Request_BadRequest', '400', AN_ID],
    goOn: (scene) => registerBy(scene, 'List the permission anyway'),
  },
  'api-needs-admin': {
    seed: 'crm-missing',
    async provoke({ guide, watch, world }) {
      await approvedFor(world, 'dora')
      await guide.open()
      await guide.signIn('Dora Developer', 'given before')
      watch.expect(/status of 403/)
      await guide.press(REGISTER, 'given before')
      return REGISTER
    },
    title: 'Your account may not add Dynamics CRM to your tenant',
    says: [
      'lets only administrators add it',
      'or list the permission all the same',
      'A Cloud Application Administrator',
    ],
    ways: ['List the permission anyway', 'Use another account', 'Register application'],
    details: ['Authorization_RequestDenied', '403', AN_ID],
    goOn: (scene) => registerBy(scene, 'List the permission anyway'),
  },
  'permission-not-offered': {
    /** No control of the practice tenant takes a permission off an API, so its answer loses it on the way. */
    async provoke(scene) {
      await registered(scene)
      await scene.page.route('**/$batch', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replaceAll('"user_impersonation"', '"something_else"')
        await route.fulfill({ response, body })
      })
      await scene.guide.step(PERMISSIONS).press()
      return PERMISSIONS
    },
    title: 'Dynamics CRM does not offer “user_impersonation” in this tenant',
    says: ['without the permission that the guide asks for', 'send the details below to support'],
    ways: ['Add permissions', 'Start again with Dynamics 365 Customer Engagement'],
    details: [],
    async goOn({ guide, page }) {
      await page.unrouteAll({ behavior: 'wait' })
      await guide.run(PERMISSIONS)
    },
  },
  'secret-lifetime-refused': {
    seed: 'half-done',
    provoke: (scene) => secretUnder(scene, { secretDays: 10 }),
    title: 'Your organization wants shorter-lived secrets',
    says: ['An application management policy limits', 'Ask for an exemption', POLICY_OWNERS],
    ways: ['Create client secret', 'Open the application policies'],
    details: ['CredentialInvalidLifetimeAsPerAppPolicy', '400', AN_ID],
    async goOn({ guide, world }) {
      await world.patch({ policy: { secretDays: null } })
      await guide.createSecret()
    },
  },
  'secrets-refused': {
    seed: 'half-done',
    provoke: (scene) => secretUnder(scene, { secretsAllowed: false }),
    title: 'Your organization does not allow client secrets',
    says: ['An application management policy forbids adding them.', 'Ask for an exemption', POLICY_OWNERS],
    ways: ['Create client secret', 'Open the application policies'],
    details: ['CredentialTypeNotAllowedAsPerAppPolicy', '400', AN_ID],
    async goOn({ guide, world }) {
      await world.patch({ policy: { secretsAllowed: true } })
      await guide.createSecret()
    },
  },
  'multitenant-refused': {
    seed: 'no-multitenant',
    async provoke(scene) {
      await signedIn(scene)
      scene.watch.expect(/status of 400/)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'Your organization does not allow multitenant applications',
    says: ['refuses the account type that Unified.to needs', 'Ask for an exemption', POLICY_OWNERS],
    ways: ['Register application', 'Open the application policies'],
    details: ['SignInAudienceNotAllowedAsPerAppPolicy', '400', AN_ID],
    async goOn({ guide, world }) {
      await world.patch({ policy: { multitenantAllowed: true } })
      await guide.run(REGISTER)
    },
  },
  'too-many-secrets': {
    seed: 'same-name',
    async provoke(scene) {
      const { guide, watch, world } = scene
      const personal = world.before.applications.find(
        ({ signInAudience }) => signInAudience === 'AzureADandPersonalMicrosoftAccount',
      )
      for (const displayName of ['payroll', 'reports'])
        await colleague(world, `POST /applications/${personal?.id}/addPassword`, {
          passwordCredential: { displayName },
        })
      await signedIn(scene)
      await pressRegister(scene)
      const card = guide
        .step(REGISTER)
        .problem.getByRole('listitem')
        .filter({ hasText: personal?.appId ?? '' })
      await card.getByRole('button', { name: 'Use this one', exact: true }).click()
      await expect(guide.step(REGISTER).status('Done')).toBeVisible()
      await guide.run(PERMISSIONS)
      await guide.run(CONSENT, 'asked')
      watch.expect(/status of 400/)
      await guide.step(SECRET).press()
      return SECRET
    },
    title: 'The application can hold no more secrets',
    says: ['Microsoft allows such an application two secrets', 'It stops working at once', 'Begins with'],
    ways: ['Remove this secret and create a new one'],
    details: ['TooManyAppPasswords', '400', AN_ID],
    async goOn({ guide }) {
      const step = guide.step(SECRET)
      await step.problem
        .getByRole('button', { name: 'Remove this secret and create a new one' })
        .last()
        .click()
      await expect(step.status('Done')).toBeVisible()
      await expect(guide.handOver.copySecret).toBeVisible()
    },
  },
  'quota-reached': {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.patch({ quota: { tenant: 1 } })
      scene.watch.expect(/status of 403/)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'You or your tenant have too many directory objects',
    says: ['Entra limits how many a person may create', 'Delete old applications for good'],
    ways: ['Register application'],
    details: ['Directory_QuotaExceeded', '403', AN_ID],
    async goOn({ guide, world }) {
      await world.patch({ quota: { tenant: 300_000 } })
      await guide.run(REGISTER)
    },
  },
} as const satisfies Record<string, Case>
