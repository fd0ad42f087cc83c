import type { Plan } from '../planned'

export function planHandOver(): Plan {
  return { lines: [{ kind: 'hands-over' }], requests: [] }
}
