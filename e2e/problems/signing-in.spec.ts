import type { StepId } from '../../lib/guide/steps'
import { emptyTab, fillTab } from '../full-tab'
import { expect, REGISTER, type Scene, test } from './test'

/** How to come into trouble at Microsoft's own pages, and how to go on; what is shown, `step-problem.browser.test.tsx` knows. */
type Case = {
  /** Brings the page to the stop, and gives the step that stopped. */
  provoke(scene: Scene): Promise<StepId>
  goOn(scene: Scene): Promise<void>
}

/** Opens the run's link and signs Ada in, who was never here. */
async function signedIn({ guide }: Scene): Promise<void> {
  await guide.open()
  await guide.signIn('Ada Admin')
}

/** From "Use another account" to the confirmed tenant. */
async function asAda({ guide }: Scene): Promise<void> {
  await guide.step(REGISTER).problem.getByRole('button', { name: 'Use another account', exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()
}

/** Presses "Sign in with Microsoft" on the start screen. */
async function startSigningIn({ guide }: Scene): Promise<StepId> {
  await guide.open()
  await guide.start.signIn.click()
  return 'sign-in'
}

/** Presses the problem's own "Sign in with Microsoft", and goes through to the confirmed tenant. */
async function signInAgain({ guide }: Scene): Promise<void> {
  await guide.step('sign-in').problem.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()
}

async function registerOnceMore({ guide }: Scene): Promise<void> {
  await guide.run(REGISTER)
}

const CASES = {
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
    async goOn(scene) {
      await asAda(scene)
      await scene.guide.run(REGISTER, 'asked')
    },
  },
  'sign-in-refused': {
    async provoke(scene) {
      await scene.world.fault({ on: '/oauth2/v2.0/authorize', do: { aadsts: 53003 } })
      return startSigningIn(scene)
    },
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
      await page.waitForLoadState()
      await page.goBack()
      await guide.step(REGISTER).press()
      await guide.microsoft.permissions.first().waitFor()
      await page.goto(first)
      await guide.microsoft.accept()
      return REGISTER
    },
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
    goOn: signInAgain,
  },
  'session-ended': {
    async provoke(scene) {
      await scene.world.fault({ on: '/oauth2/v2.0/authorize', do: { aadsts: 700084 } })
      return startSigningIn(scene)
    },
    goOn: signInAgain,
  },
  'proof-required': {
    async provoke(scene) {
      await signedIn(scene)
      const on = 'POST /v1.0/applications'
      await scene.world.fault({ on, times: 2, do: { challenge: 'claims' } })
      scene.watch.expect(/status of 401/)
      await scene.guide.press(REGISTER, 'asked')
      return REGISTER
    },
    goOn: registerOnceMore,
  },
  'storage-full': {
    async provoke(scene) {
      await signedIn(scene)
      await fillTab(scene.page)
      await scene.guide.step(REGISTER).press()
      return REGISTER
    },
    async goOn({ guide, page }) {
      await emptyTab(page)
      await guide.run(REGISTER, 'asked')
    },
  },
} as const satisfies Record<string, Case>

for (const [kind, one] of Object.entries(CASES)) {
  test(`${kind}: told where it happens, with a way on that works`, async ({ scene }) => {
    const { problem } = scene.guide.step(await one.provoke(scene))
    await expect(problem).toHaveAttribute('data-problem', kind)
    await one.goOn(scene)
  })
}
