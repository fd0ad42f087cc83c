import { allowedAgain } from './allowed-again'
import type { SaidByKind } from './said'
import { subject } from './subject'

/** Microsoft is not reached, is busy or is not ready yet, or its answer helps no one. */
export const connection = {
  throttled: ({ seconds, trace }, format) => ({
    what: 'Microsoft limits the requests for your tenant',
    means: 'Your tenant or this page sent many requests. This one changed nothing.',
    next: allowedAgain(seconds, trace.at, {
      unknown: 'Try again in about a minute.',
      after: (wait) => `Try again in ${format.wait(wait)}.`,
      at: (moment) => `Try again after ${format.clock(moment)}. Before that, Microsoft refuses it again.`,
    }),
  }),
  'microsoft-busy': () => ({
    what: 'Microsoft is busy',
    means:
      'Microsoft did not answer properly. The change may have been made: the page checks before it sends it again.',
    next: 'Try again in a few minutes. The page creates nothing twice.',
  }),
  offline: () => ({
    what: 'Microsoft could not be reached',
    means:
      'The connection was lost, or a blocker or proxy stopped the request. If a change was sent, it may have arrived: the page checks before it sends it again.',
    next: 'Check the connection. Then press the button again to continue.',
  }),
  'still-copying': ({ what }) => ({
    what: `Microsoft is still copying ${subject[what]}`,
    means:
      'A new object takes a while to reach all of Microsoft’s servers. It exists, but this step cannot see it yet.',
    next: 'Wait a minute, then try again. The page creates nothing twice.',
  }),
  'not-visible-yet': () => ({
    what: 'The change is not visible yet',
    means: 'Microsoft accepted the change, but still shows the old state.',
    next: 'Wait a minute, then try again. The page creates nothing twice.',
  }),
  'unreadable-answer': () => ({
    what: 'The answer was not from Microsoft, or was cut short',
    means: 'Something on the way may have replaced it. If a change was sent, it may have arrived.',
    next: 'Try again. The page checks before it sends it again.',
  }),
  unexpected: () => ({
    what: 'Something happened that this page does not know',
    means: 'The page stopped before it did more. Nothing is lost.',
    next: 'Try again. If this happens again, send the details below to support, or do the step yourself as “Do it by hand” says.',
  }),
} satisfies Partial<SaidByKind>
