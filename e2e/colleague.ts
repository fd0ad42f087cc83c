import { graph } from './prepare-tenant'
import type { World } from './world'

/** What another administrator does in the meantime, by a Graph call of his own: `DELETE /applications/{id}`. */
export async function colleague(world: World, request: string, body?: object): Promise<void> {
  const scopes = ['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All']
  await graph(await world.token('carl', scopes), request, body)
}
