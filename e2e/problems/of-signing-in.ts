import { emptyTab, fillTab } from '../full-tab'
import { Guide } from '../pages/guide'
import type { StepTitle } from '../pages/step'
import { AN_ID, asAda, type Case, pressRegister, REGISTER, type Scene, signedIn } from './scene'

/** Presses "Sign in with Microsoft" on the start screen. */
async function startSigningIn({ guide }: Scene): Promise<StepTitle> {
  await guide.open()
  await guide.start.signIn.click()
  return 'Sign in'
}

/** Presses the problem's own "Sign in with Microsoft", and goes through to the confirmed tenant. */
async function signInAgain({ guide }: Scene): Promise<void> {
  await guide.step('Sign in').problem.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()
}

async function registerOnceMore({ guide }: Scene): Promise<void> {
  await guide.run(REGISTER)
}

export const SIGNING_IN = {
  'sign-in-cancelled': {
    async provoke(scene) {
      const step = await startSigningIn(scene)
      await scene.guide.microsoft.cancel()
      return step
    },
    title: 'You came back without finishing on Microsoft’s page',
    says: [
      'Nothing was changed in your tenant.',
      'Press the button again when you are ready.',
      'If Microsoft’s page said “Need admin approval”',
    ],
    ways: ['Sign in with Microsoft'],
    details: ['access_denied'],
    goOn: signInAgain,
  },
  'consent-declined': {
    async provoke(scene) {
      await signedIn(scene)
      await scene.guide.step(REGISTER).press()
      await scene.guide.microsoft.cancel()
      return REGISTER
    },
    title: 'The permission was not given',
    says: ['Nothing was changed in your tenant.', 'Press the button again and accept'],
    ways: ['Register application'],
    details: ['AADSTS65004'],
    goOn: ({ guide }) => guide.run(REGISTER, 'asked'),
  },
  'admin-approval-needed': {
    /** With a number, which Microsoft does not always give. */
    async provoke(scene) {
      await scene.guide.open()
      await scene.guide.signIn('Umar User')
      await scene.guide.step(REGISTER).press()
      await scene.world.fault({ on: '/oauth2/v2.0/consent', do: { aadsts: 90094 } })
      await scene.guide.microsoft.returnWithoutConsent()
      return REGISTER
    },
    title: 'An administrator has to approve this permission',
    says: [
      'Your account may not accept it for this page.',
      'Roles that can do this: A Cloud Application Administrator',
      'Please open this link, sign in and accept:',
    ],
    ways: ['Use another account', 'Register application', 'Copy approval link'],
    details: ['AADSTS90094'],
    async goOn(scene) {
      await asAda(scene, REGISTER, 'asked')
      await scene.guide.run(REGISTER, 'asked')
    },
  },
  'approval-or-cancel': {
    async provoke(scene) {
      await scene.guide.open()
      await scene.guide.signIn('Umar User')
      await scene.guide.step(REGISTER).press()
      await scene.guide.microsoft.returnWithoutConsent()
      return REGISTER
    },
    title: 'An administrator may have to approve this page first',
    says: [
      'If Microsoft’s page said “Need admin approval”',
      'If you pressed Cancel',
      'Roles that can do this: A Cloud Application Administrator',
      'Please open this link, sign in and accept:',
    ],
    ways: ['Register application', 'Use another account', 'Copy approval link'],
    details: ['access_denied'],
    async goOn(scene) {
      await asAda(scene, REGISTER, 'asked')
      await scene.guide.run(REGISTER, 'asked')
    },
  },
  'sign-in-refused': {
    async provoke(scene) {
      await scene.world.fault({ on: '/oauth2/v2.0/authorize', do: { aadsts: 53003 } })
      return startSigningIn(scene)
    },
    title: 'Your organization’s access rules refused this sign-in',
    says: ['A Conditional Access policy does not allow', 'Use your company’s usual device and network'],
    ways: ['Sign in with Microsoft', 'Use another account'],
    details: ['AADSTS53003'],
    goOn: signInAgain,
  },
  'sign-in-interrupted': {
    /** Two presses, and the answer to the first one comes back: from the browser's history, say. */
    async provoke(scene) {
      const { guide, page } = scene
      await signedIn(scene)
      await guide.step(REGISTER).press()
      await guide.microsoft.permissions.first().waitFor()
      const first = page.url()
      await page.goBack()
      await guide.step(REGISTER).press()
      await guide.microsoft.permissions.first().waitFor()
      await page.goto(first)
      await guide.microsoft.accept()
      return REGISTER
    },
    title: 'The sign-in was interrupted',
    says: ['The answer arrived in another tab', 'Sign in again.'],
    ways: ['Sign in with Microsoft'],
    details: ['state_mismatch'],
    async goOn({ guide }) {
      await guide.step(REGISTER).problem.getByRole('button', { name: 'Sign in with Microsoft' }).click()
      await guide.run(REGISTER)
    },
  },
  'page-misconfigured': {
    async provoke(scene) {
      await scene.world.fault({ on: '/oauth2/v2.0/authorize', do: { aadsts: 700016 } })
      return startSigningIn(scene)
    },
    title: 'This page is not set up correctly for Microsoft sign-in',
    says: ['The mistake is ours, not yours', 'Tell whoever sent you here'],
    ways: ['Sign in with Microsoft'],
    details: ['AADSTS700016'],
    goOn: signInAgain,
  },
  'session-ended': {
    async provoke(scene) {
      await scene.world.fault({ on: '/oauth2/v2.0/authorize', do: { aadsts: 700084 } })
      return startSigningIn(scene)
    },
    title: 'Your sign-in has ended',
    says: ['What was done stays done.', 'Sign in again; the run is found where it stopped.'],
    ways: ['Sign in with Microsoft'],
    details: ['AADSTS700084'],
    goOn: signInAgain,
  },
  'proof-required': {
    async provoke(scene) {
      await signedIn(scene)
      const on = 'POST /v1.0/applications'
      await scene.world.fault({ on, times: 2, do: { challenge: 'claims' } })
      scene.watch.expect(/status of 401/)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'Microsoft wants a further proof that it is you',
    says: ['Nothing is lost.', 'finish the proof on Microsoft’s page'],
    ways: ['Register application'],
    details: ['InvalidAuthenticationToken', '401', AN_ID],
    goOn: registerOnceMore,
  },
  'storage-full': {
    async provoke(scene) {
      await signedIn(scene)
      await fillTab(scene.page)
      await scene.guide.step(REGISTER).press()
      return REGISTER
    },
    title: 'This tab’s storage is full',
    says: ['Nothing was changed.', 'Open this page in a new tab'],
    ways: ['Open this page in a new tab', 'Register application'],
    details: [],
    async goOn({ guide, page }) {
      await emptyTab(page)
      await guide.run(REGISTER, 'asked')
    },
  },
  'wrong-tenant': {
    async provoke(scene) {
      await signedIn(scene)
      await new Guide(scene.page, scene.elsewhere).open()
      return 'Sign in'
    },
    title: /^This link is for [\w.-]+\.onmicrosoft\.com$/,
    says: ['Going on would change the wrong organization', 'Sign in with an account of'],
    ways: ['Use another account'],
    details: [],
    goOn: (scene) => asAda(scene, 'Sign in', 'asked'),
  },
} as const satisfies Record<string, Case>
