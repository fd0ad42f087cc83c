import { type FaultAction, type StatusFault, underFault } from './faults'
import type { World } from './worlds'

/**
 * Lets a request meet what waits for it in its world: the latency of every answer, then the first fault meant for it.
 * The parts of a batch come in one answer, so they wait once, with the whole. learn.microsoft.com/graph/json-batching
 */
export async function applyFault(
  world: World,
  request: { readonly method: string; readonly path: string; readonly inBatch?: boolean },
  run: (fault: FaultAction | undefined) => Promise<Response>,
  refuse: (fault: StatusFault) => Response | Promise<Response>,
): Promise<Response> {
  const { latencyMs } = world.settings
  if (latencyMs > 0 && !request.inBatch && !(await world.heldBack.wait(latencyMs)))
    return refuse({ status: 503 })
  const fault = world.faults.take(request.method, request.path)
  if (fault !== undefined && 'body' in fault)
    // Plain text, whatever it is: a stranger may have written it, and the answer stands on the page's own origin.
    return new Response(fault.body, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return underFault(fault, world.heldBack, () => run(fault), refuse)
}
