/** Screens outside a run, by the heading that the customer sees. */
export const SCREEN_TITLES = {
  'faulty-link': 'This link cannot be opened',
  error: 'This page made a mistake',
  'not-found': 'There is nothing at this address',
  'no-sign-in': 'There is no sign-in to finish here',
} as const
