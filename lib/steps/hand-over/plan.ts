import type { Plan } from '../plan-lines'

export function planHandOver(): Plan {
  return { lines: [{ kind: 'hands-over' }], requests: [] }
}
