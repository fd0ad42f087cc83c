import type { ActionId } from '@/lib/guide/steps'
import type { CodeFault } from '@/lib/telephone-code/read'
import type { ScreenId, StatusId } from '@/lib/telephone-code/tables'

/** What support reads about a code that a customer said by telephone. */
export const telephone = {
  title: 'What the customer has on the screen',
  rows: { code: 'Code', screen: 'Screen', status: 'Status', version: 'Version of the page' },
  version: { same: 'The same version as this page', other: 'Another version than this page' },
  /** Statuses without words in the guide. */
  status: {
    waiting: 'Waits for an earlier step',
    'not-loaded': 'A part of the page did not load',
  } satisfies Partial<Record<StatusId, string>>,
  /** What screens without a step mean for support. */
  means: {
    start: 'The customer has not signed in yet.',
    'expired-link': 'The link has expired. Send the customer a new one.',
    'faulty-link': 'The page did not open this link, so the customer reached no step. Send a new one.',
    finish: 'The customer has gone through all steps.',
    renewal: 'The customer opened a link for a new client secret.',
    error:
      'The page made a mistake and stopped. Ask the customer to open the page again: the run is found again. A secret that was not saved is lost.',
    'not-found': 'There is no page at this address. Ask the customer to open the complete link.',
    'no-sign-in':
      'The customer opened the page that takes Microsoft’s answer to a sign-in, and there was no answer. Ask the customer to open the link again.',
    'signed-in':
      'The page received Microsoft’s answer to a sign-in and did not continue. Ask the customer to reload it.',
    approved:
      'An administrator approved this page for the organization. The run can continue in the other tab.',
    'not-approved': 'No one gave the approval on Microsoft’s page. Nothing was changed.',
    link: 'This is the page on which support builds links, not the customer’s.',
    watch: 'This is the page on which support follows a run, not the customer’s.',
    open: 'This is the page on which a developer opens sealed credentials. The run is in another browser.',
    opening:
      'The customer came back from Microsoft, and the run does not open: a part of the page is slow or blocked. Ask the customer to reload the page.',
    security: 'The customer reads what the page can and cannot do. The run is in another tab.',
    connected: 'The customer came back from Unified.to. The run is in another tab.',
    companies: 'The customer is in the practice tenant. Nothing there reaches Microsoft.',
    company: 'The customer is in the practice tenant. Nothing there reaches Microsoft.',
    'no-practice': 'The customer opened the address of a practice tenant that does not exist.',
  } satisfies Record<Exclude<ScreenId, ActionId>, string>,
  problem: 'The customer reads about a problem:',
  depends:
    'What the customer reads depends on details that are not in the code. Ask for the title on the screen. The words here are general.',
  /** Details of a problem that no code holds. */
  unsaid: {
    name: '[name on the customer’s screen]',
    code: 'code on the customer’s screen',
    organization: '[organization in the link]',
    other: '[another organization]',
    permission: '[permission]',
    gone: 'Microsoft cannot find something that was there before',
    copying: 'Microsoft is still copying something new',
  },
  faults: {
    'not-digits': 'A code has eight digits and no letters. Ask the customer for the code again.',
    'wrong-length':
      'A code has eight digits, and this text has fewer or more. Ask the customer for the code again.',
    'wrong-digit': 'One digit is wrong, or two are swapped. Ask the customer for the code again.',
    'unknown-number':
      'The digits fit together, but this version of the page does not know what they mean. Your page is older than the customer’s. Reload this page and enter the code again. If it is still unknown, ask for a report.',
  } satisfies Record<CodeFault, string>,
}
