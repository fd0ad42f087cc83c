import type { Finding, Purpose } from '@/lib/problem/call'

/** Calls to Microsoft, line by line. */
export const calls = {
  label: 'Calls to Microsoft',
  sending: 'Sending …',
  answered: (status: string, time: string) => `${status} in ${time}`,
  failed: (time: string) => `No answer after ${time}`,
  requestId: 'request-id <id></id>',
  purpose: {
    'reads-identity': 'Reading your account, your organization and your roles',
    'reads-identity-and-run': 'Reading your account, and looking for an earlier registration',
    'reads-roles': 'Reading more of your roles',
    'looks-for-application': 'Looking for an earlier registration',
    'reads-application': 'Reading the application',
    'reads-principals': 'Reading what your tenant has of the application and the APIs',
    'reads-consent': 'Reading the consent that is there',
    'reads-own-access': 'Reading the access that this page has',
    'reads-owners': 'Reading who owns the application',
    'creates-application': 'Creating the application',
    'changes-application': 'Changing the settings of the application',
    'lists-permissions': 'Adding the permissions to the application',
    'adds-own-principal': 'Adding the application to your tenant',
    'enables-principal': 'Allowing people to sign in to the application',
    'adds-api': 'Adding the API to your tenant',
    'adds-consent': 'Granting the consent',
    'extends-consent': 'Adding to the consent that is there',
    'removes-consent': 'Removing access of this page',
    'creates-secret': 'Creating the client secret',
    'removes-secret': 'Removing a client secret',
    'removes-application': 'Deleting the application',
    'restores-application': 'Restoring the deleted application',
    'purges-application': 'Deleting the old application for good',
    'reads-environments': 'Reading the list of your Dynamics 365 environments',
    'reads-membership': 'Asking the environment whether you have access',
  } satisfies Record<Purpose, string>,
  /** One of several calls for the same purpose, each for another API. */
  forApi: (purpose: string, api: string) => `${purpose}: ${api}`,
  /** A read after a write. */
  confirms: 'Checking what Microsoft has saved',
  line: (purpose: string, outcome: string) => `${purpose} … ${outcome}`,
  working: 'working',
  done: 'done',
  finding: { found: 'found', none: 'none', refused: 'refused' } satisfies Record<Finding, string>,
  /** A call that failed and was made again. */
  notYet: 'not yet',
  unanswered: 'no answer',
  times: (count: string) => `${count} times`,
  details: 'Technical details',
}

/** While Microsoft is waited for. */
export const wait = {
  /** One sentence: the reason, and when it goes on. */
  sentence: (reason: string) => `${reason}. <again></again>`,
  again: (time: string) => `Trying again in ${time}`,
  tryNow: 'Try now',
  stop: 'Stop',
  reason: {
    'exists-already': 'This was already created a moment ago. This page looks for it',
    'key-taken': 'Microsoft says that the key is taken. This page looks for the application that has it',
    'not-visible-yet': 'Microsoft has accepted the change and is still copying it',
    busy: 'Microsoft is busy',
  },
}
