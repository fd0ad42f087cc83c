import type { StepTitle } from '../pages/step'
import {
  AN_ID,
  arrived,
  type Case,
  CONSENT,
  expect,
  loseAnswer,
  PERMISSIONS,
  permitted,
  pressRegister,
  REGISTER,
  registered,
  type Scene,
  signedIn,
  stopped,
} from './scene'

const CREATE = 'POST /v1.0/applications'
/** Longer than any test lasts. */
const SLOW = { replication: { seconds: 600 } } as const

async function registerOnceMore({ guide }: Scene): Promise<void> {
  await guide.run(REGISTER)
}

async function permissionsOnceMore({ guide }: Scene): Promise<void> {
  await guide.run(PERMISSIONS)
}

/** A press that finds its work done by the press before it. */
async function pressToFind({ guide }: Scene, title: StepTitle): Promise<void> {
  await guide.step(title).press()
  await expect(guide.step(title).status('Done earlier')).toBeVisible()
}

/** Presses again after a connection that was lost behind a write, which nobody can read yet. */
async function pressAfterLoss({ guide }: Scene, title: StepTitle): Promise<void> {
  await expect(guide.step(title).problem).toHaveAttribute('data-problem', 'offline')
  await guide.step(title).press()
}

export const MICROSOFT = {
  throttled: {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.fault({ on: CREATE, do: { status: 429, retryAfter: 600 } })
      scene.watch.expect(/status of 429/)
      await pressRegister(scene)
      return stopped(scene, REGISTER)
    },
    title: 'Microsoft limits the requests for your tenant',
    says: ['Microsoft refused this one, and it changed nothing.', 'Try again in 600 seconds.'],
    ways: ['Register application'],
    details: ['TooManyRequests', '429', AN_ID],
    goOn: registerOnceMore,
  },
  'microsoft-busy': {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.fault({ on: CREATE, do: { status: 503 } })
      scene.watch.expect(/status of 503/)
      await pressRegister(scene)
      return stopped(scene, REGISTER)
    },
    title: 'Microsoft is busy',
    says: ['the page checks before it sends it again', 'Try again in a minute.'],
    ways: ['Register application'],
    details: ['ServiceUnavailable', '503', AN_ID],
    goOn: registerOnceMore,
  },
  offline: {
    async provoke(scene) {
      await registered(scene)
      await scene.context.setOffline(true)
      scene.watch.expect(/ERR_INTERNET_DISCONNECTED/)
      await scene.guide.step(PERMISSIONS).press()
      return PERMISSIONS
    },
    title: 'Microsoft could not be reached',
    says: ['The connection was lost', 'Check the connection. Then press the button again to go on.'],
    ways: ['Add permissions'],
    details: ['POST /$batch'],
    async goOn(scene) {
      await scene.context.setOffline(false)
      await permissionsOnceMore(scene)
    },
  },
  'still-copying': {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.patch(SLOW)
      await scene.guide.run(REGISTER, 'asked')
      scene.watch.expect(/status of 404/)
      await scene.guide.step(PERMISSIONS).press()
      return stopped(scene, PERMISSIONS)
    },
    title: 'Microsoft is still copying the new application',
    says: ['It exists, but this step cannot see it yet.', 'Wait a minute, then try again.'],
    ways: ['Add permissions'],
    details: ['Request_ResourceNotFound', '404', AN_ID],
    async goOn(scene) {
      await arrived(scene)
      await permissionsOnceMore(scene)
    },
  },
  'not-visible-yet': {
    async provoke(scene) {
      await registered(scene)
      await scene.world.fault({ on: 'PATCH /v1.0/applications/*', do: { stale: 1 } })
      await scene.guide.step(PERMISSIONS).press()
      return stopped(scene, PERMISSIONS)
    },
    title: 'The change is not visible yet',
    says: ['Microsoft accepted the change', 'Wait a minute, then try again.'],
    ways: ['Add permissions'],
    details: [],
    goOn: (scene) => pressToFind(scene, PERMISSIONS),
  },
  'key-taken': {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.patch(SLOW)
      await loseAnswer(scene, 'POST', /\/applications$/)
      scene.watch.expect(/status of 400/)
      await pressRegister(scene)
      await pressAfterLoss(scene, REGISTER)
      return stopped(scene, REGISTER)
    },
    title: 'The application’s key is already taken',
    says: ['has the key by which this guide finds its own', 'Try again'],
    ways: ['Register application', 'Use another account'],
    details: ['Request_BadRequest', '400', AN_ID],
    async goOn(scene) {
      await arrived(scene)
      await pressToFind(scene, REGISTER)
    },
  },
  'exists-already': {
    async provoke(scene) {
      await permitted(scene)
      await scene.world.patch(SLOW)
      await loseAnswer(scene, 'PATCH', /\/servicePrincipals\(/)
      scene.watch.expect(/status of 409/)
      await scene.guide.step(CONSENT).press()
      await scene.guide.microsoft.accept()
      await pressAfterLoss(scene, CONSENT)
      return stopped(scene, CONSENT)
    },
    title: 'This was already created a moment ago, in another tab or by a colleague',
    says: ['Microsoft refused to create it a second time.', 'Try again'],
    ways: ['Grant admin consent', 'Leave consent to a colleague and go on'],
    details: ['Request_MultipleObjectsWithSameKeyValue', '409', AN_ID],
    async goOn(scene) {
      await arrived(scene)
      await scene.guide.run(CONSENT)
    },
  },
  'unreadable-answer': {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.fault({ on: CREATE, do: { body: '<h1>Welcome to the hotel network</h1>' } })
      await pressRegister(scene)
      return REGISTER
    },
    title: 'The answer was not from Microsoft, or was cut short',
    says: ['Something on the way may have replaced it', 'The page checks before it sends it again'],
    ways: ['Register application'],
    details: ['POST /applications'],
    goOn: registerOnceMore,
  },
  unexpected: {
    async provoke(scene) {
      await signedIn(scene)
      await scene.world.fault({ on: CREATE, do: { status: 418 } })
      scene.watch.expect(/status of 418/)
      await pressRegister(scene)
      return REGISTER
    },
    title: 'Something happened that this page does not know',
    says: [
      'The page stopped before it did more',
      'send the details below to support, or do the step yourself',
    ],
    ways: ['Register application'],
    details: ['418', AN_ID],
    goOn: registerOnceMore,
  },
} as const satisfies Record<string, Case>
