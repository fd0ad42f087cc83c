import { decodeJwt, errors } from 'jose'
import { z } from 'zod'
import type { SigningKeys } from '../entra/keys'
import { GRAPH_APP_ID, personById, type World, type Worlds } from '../worlds'
import type { Caller } from './call'
import { denied, unauthenticated } from './error'

const AUDIENCES = [GRAPH_APP_ID, 'https://graph.microsoft.com']

const claims = z.object({
  aud: z.string(),
  tid: z.string(),
  oid: z.string(),
  appid: z.string(),
  /** Absent from the token of an application itself. */
  scp: z.string().optional(),
  xms_cc: z.array(z.string()).default([]),
})

export function bearerOf(headers: Headers): string {
  const [, token = ''] = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  return token
}

/** The world that a token names, whether or not the token is good: its journal shows the refusal too. */
export function claimedWorld(worlds: Worlds, token: string): World | undefined {
  try {
    const { tid } = z.object({ tid: z.string() }).parse(decodeJwt(token))
    return worlds.find(tid)
  } catch {
    return undefined
  }
}

/** Signature, life and audience of the token, then who it stands for, and where. */
export async function authenticate(
  keys: SigningKeys,
  world: World | undefined,
  token: string,
): Promise<{ caller: Caller; home: World }> {
  if (token === '') throw unauthenticated('Access token is empty.')
  if (token.split('.').length !== 3)
    throw unauthenticated('CompactToken parsing failed with error code: 80049217')
  if (world === undefined) throw unauthenticated('Invalid access token: the tenant is not known.')
  const parsed = claims.safeParse(await verified(keys, token, world.now()))
  if (!parsed.success || !AUDIENCES.includes(parsed.data.aud))
    throw unauthenticated('Access token validation failure. Invalid audience.')
  // Without a person all that counts is `roles`, and no application has any here.
  if (parsed.data.scp === undefined) throw denied()
  const person = personById(world, parsed.data.oid)
  if (person === undefined) throw unauthenticated('The user account does not exist in the directory.')
  const { appid, scp, xms_cc } = parsed.data
  return {
    caller: { person, clientId: appid, scopes: new Set(scp.split(' ')), capabilities: xms_cc },
    home: world,
  }
}

async function verified(keys: SigningKeys, token: string, now: number): Promise<unknown> {
  try {
    return await keys.verify(token, now)
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw unauthenticated('Lifetime validation failed, the token is expired.')
    throw unauthenticated('CompactToken parsing failed with error code: 80049217')
  }
}
