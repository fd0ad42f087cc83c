import type { ReportProblem } from '@/lib/report/codec'
import type { ReportText } from '@/lib/report/fields'
import type { ReportedScreen } from '@/lib/report/report'
import { field } from './field'

/** The report for support. */
export const report = {
  dialog: {
    title: 'Copy a report for support',
    all: 'This is the complete report. It never contains the client secret or a token, and this page does not send it: you copy it and send it.',
    names: 'With names',
    namesHint: 'your organization, accounts, domains and names of applications',
    ids: 'With full ids',
    idsHint: 'Microsoft needs the full request-id to find a call in its logs',
    report: 'The report',
    copy: 'Copy report',
    copied: 'Report copied',
    close: 'Close report',
  },
  view: {
    title: 'What the customer saw',
    made: (when: string) => `Made on ${when}`,
    edit: 'Edit this run’s link',
    close: 'Close the report',
    about: 'About the run',
    signedInAs: 'Signed in as',
    link: (parameter: string) => `Link: ${parameter}`,
    leftOut: 'left out by the customer',
    meaning: {
      'faulty-link': 'The page did not open this link, so the customer reached no step.',
      error:
        'The page made a mistake and stopped. What earlier steps made is still in the customer’s tenant.',
      'not-found': 'There is no page at this address, so the customer reached no step.',
      'no-sign-in':
        'The customer opened the page that takes Microsoft’s answer to a sign-in, and there was no answer.',
    } satisfies Record<ReportedScreen['kind'], string>,
    code: 'The customer saw this code for support: <code></code>',
  },
  faults: {
    title: 'What is wrong with the report',
    line: (number: string) => `Line ${number}`,
    report: 'The report',
    problem: {
      'longer-than-any': 'This text is longer than any report.',
      'no-first-line': 'The first line is missing. It begins with “Onboarding report”.',
      'other-format':
        'Another version of the page wrote this report. Read it as text, or ask the customer to load the page again and copy a new report.',
      'strange-line': 'The page does not write such a line. Ask the customer to copy the report again.',
      'no-end': 'The end is missing. Ask the customer to copy the report again.',
      value: 'A value is missing, or the page does not write such a value.',
      empty: 'A value is empty.',
      'too-long': 'A value is too long.',
      invisible: 'A value contains characters that cannot be seen.',
      secret: 'A value looks like a secret or a token. A report contains neither.',
      'not-an-address': 'This is not the address of a call.',
      'not-a-time': 'This is not a time.',
      'not-a-method': 'This is not the method of a call.',
      'wrong-order': 'The steps are not in the order of the guide, or a step is there twice.',
      'full-id': 'The report contains a full id but says that full ids are left out.',
      'steps-without-run': 'The report has steps, but its screen has none.',
    } satisfies Record<ReportProblem, string>,
  },
  text: {
    end: 'End of the report',
    labels: {
      head: {
        version: 'App',
        place: 'Tenant of',
        made: 'Made',
        browser: 'Browser',
        kept: 'Left out',
        tenant: 'Tenant',
        organization: 'Organization',
        account: 'Account',
      },
      screen: { kind: 'Screen', error: 'Page error' },
      problem: {
        code: 'Refusal',
        seconds: 'Seconds to wait',
        what: 'What',
        why: 'Why',
        expected: 'Link is for',
        actual: 'Signed in to',
        displayName: 'Deleted application',
        deletedAt: 'Deleted at',
        api: 'API',
        permission: 'Permission',
      },
      trace: { at: 'Time', code: 'Code', status: 'HTTP status', requestId: 'Request-id', call: 'Call' },
    },
    places: field.places,
    kept: { 'names-and-ids': 'names and full ids', names: 'names', ids: 'full ids', nothing: 'nothing' },
    statuses: {
      ready: 'ready',
      leaving: 'going to Microsoft',
      'passed-on': 'left out',
      made: 'done',
      found: 'done earlier',
      running: 'working',
      stuck: 'stopped',
    },
    lines: {
      linkFault: (problem, parameter) => `Link fault ${problem}: ${parameter}`,
      linkCame: (value) => `Link came: ${value}`,
      link: (parameter, value) => `Link ${parameter}: ${value}`,
      step: (number, title, status) => `Step ${number}, ${title}: ${status}`,
      after: (step) => `after step ${step}`,
      retrying: (attempt) => `waiting for Microsoft, attempt ${attempt}`,
      problem: (kind) => `Problem: ${kind}`,
      with: (request) => `with ${request}`,
      answeredAs: (status, milliseconds, at, id) =>
        `${status} in ${milliseconds} ms, sent at ${at}, request-id ${id}`,
      answered: (status, milliseconds, at) => `${status} in ${milliseconds} ms, sent at ${at}`,
      failed: (milliseconds, at) => `no answer after ${milliseconds} ms, sent at ${at}`,
      sending: (at) => `not answered yet, sent at ${at}`,
    },
  } satisfies ReportText,
}
