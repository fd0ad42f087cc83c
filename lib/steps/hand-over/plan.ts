import type { Plan } from '../planned'

export function planHandOver(): Plan {
  return {
    words: [
      'You copy the two values to Unified.to. This page then forgets the secret; nothing is written to your tenant.',
    ],
    requests: [],
  }
}
