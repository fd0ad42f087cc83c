import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeRoom } from '../watch/room.mjs'

const LINK = '?v=1&product=sales&region=eu&name=Acme+CRM&ref=TICKET-1'
const SEALED = 'a'.repeat(1_400)
const ROOMS = 300
/** Every so many messages a run begins to be followed. */
const NEW_ROOM = 10

/** @typedef {import('./send.mjs').Asked} Asked */
/** @typedef {import('./send.mjs').Answer} Answer */
/** One visit: sends one request or several, each with the status that is right for it. @typedef {(send: (asked: Asked, status: number) => Promise<Answer>) => Promise<unknown>} Visit */

/**
 * What people and programs ask of a page on the internet, each as often as its number says.
 * @param {{ root: string, visitors: import('./visitor.mjs').Visitor[], signedLink: string }} place
 * @returns {Visit[]} in an order that mixes them, the same each time
 */
export function makeMix({ root, visitors, signedLink }) {
  const chunks = readdirSync(join(root, '.next/static/chunks')).filter((name) => name.endsWith('.js'))
  const rooms = Array.from({ length: ROOMS }, makeRoom)
  let turn = 0
  const next = () => {
    turn += 1
    return turn
  }
  const visitor = () => {
    const one = visitors[next() % visitors.length]
    if (!one) throw new Error('no visitor')
    return one
  }
  /** @param {string} path @param {number} [status] @returns {Visit} */
  const get =
    (path, status = 200) =>
    (send) =>
      send({ path }, status)
  /** @param {string} body @param {number} status @returns {Visit} */
  const sign = (body, status) => (send) =>
    send(
      { method: 'POST', path: '/link/sign', headers: { 'content-type': 'application/json' }, body },
      status,
    )

  /** @type {[number, Visit][]} */
  const parts = [
    [14, get('/')],
    [4, get(`/?${signedLink}`)],
    [1, get(`/${LINK}`)],
    [1, get('/?v=1&product=nothing&region=eu')],
    [1, get('/link')],
    [1, get('/security')],
    [1, get('/nothing', 404)],
    [43, (send) => send({ path: `/_next/static/chunks/${chunks[next() % chunks.length]}` }, 200)],
    [6, get('/api/health')],
    [2, sign('rubbish', 400)],
    [2, sign(JSON.stringify({ idToken: 'x.y.z', query: null }), 401)],
    [
      8,
      (send) => {
        const count = next()
        if (count % NEW_ROOM === 0) rooms[(count / NEW_ROOM) % ROOMS] = makeRoom()
        const { room, token } = rooms[count % ROOMS] ?? makeRoom()
        const body = JSON.stringify({ seq: count, sealed: SEALED })
        return send(
          { method: 'POST', path: `/watch/${room}`, headers: { authorization: `Bearer ${token}` }, body },
          204,
        )
      },
    ],
    [2, (send) => send(visitor().look('/worlds'), 200)],
    [1, (send) => send(visitor().journal(), 200)],
    [2, (send) => send(visitor().signInPage(), 200)],
    [
      2,
      async (send) => {
        const one = visitor()
        return send(one.redeem(await send(one.logIn(), 302)), 200)
      },
    ],
    [6, (send) => send(visitor().graph('/me'), 200)],
    [
      1,
      async (send) => {
        const { graph } = visitor()
        const { body } = await send(graph('/applications', 'POST', { displayName: 'Acme-CRM' }), 201)
        const { id } = JSON.parse(body)
        await send(graph(`/applications/${id}`, 'DELETE'), 204)
        return send(graph(`/directory/deletedItems/${id}`, 'DELETE'), 204)
      },
    ],
  ]
  const visits = parts.flatMap(([times, visit]) => Array.from({ length: times }, () => visit))
  // Steps that share no factor with the length lead once to every place, far from each other.
  return visits.map((_, index) => visits[(index * 37) % visits.length] ?? get('/'))
}

/** @param {import('./visitor.mjs').Visitor} visitor @param {import('./visitor.mjs').Send} send a link that a member of support signed */
export async function signedLinkBy(visitor, send) {
  const { id_token: idToken } = JSON.parse((await send(visitor.redeem(await send(visitor.logIn())))).body)
  const body = JSON.stringify({ idToken, query: LINK })
  const headers = { 'content-type': 'application/json' }
  const { query } = JSON.parse((await send({ method: 'POST', path: '/link/sign', headers, body })).body)
  return query
}
