import type { StepTitle } from '../pages/step'
import { AN_ID, type Case, consented, pressRegister, REGISTER, type Scene, SECRET, signedIn } from './scene'

const POLICY_OWNERS =
  'Who can: A Global Administrator, or a Security Administrator together with an Application Administrator.'

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

export const POLICY = {
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
} as const satisfies Record<string, Case>
