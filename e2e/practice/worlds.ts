import { testPorts } from '../../scripts/lib/port.mjs'

const WORLDS = `http://localhost:${testPorts(process.env).sandbox.port}/control/worlds`

/** Takes away a world that a test made on the page. */
export async function removeWorld(tenantId: string): Promise<void> {
  const { status } = await fetch(`${WORLDS}/${tenantId}`, { method: 'DELETE' })
  if (status !== 204) throw new Error(`The sandbox answered ${status} to the removal of ${tenantId}.`)
}

/** Whether the sandbox knows a world. */
export async function isThere(tenantId: string): Promise<boolean> {
  return (await fetch(`${WORLDS}/${tenantId}`)).ok
}
