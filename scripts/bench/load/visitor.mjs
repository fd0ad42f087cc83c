import { createHash, randomBytes } from 'node:crypto'

/** The page's own application in the practice tenant (packages/entra-sandbox/options.ts). */
const CLIENT = '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230'
const SCOPES = ['openid', 'profile', 'User.Read', 'Application.ReadWrite.All']
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const JSON_TYPE = { 'content-type': 'application/json' }

/** @typedef {ReturnType<typeof import('./send.mjs').makeSender>['send']} Send */

/**
 * A person with a company of their own in the practice tenant, who signs in and calls Graph there.
 * @param {string} origin
 * @param {Send} send
 */
export async function makeVisitor(origin, send) {
  const visit = await send({ method: 'POST', path: '/sandbox/control/visit' })
  const [cookie = ''] = visit.headers['set-cookie']?.[0]?.split(';') ?? []
  const key = { cookie, 'x-practice-key': JSON.parse(visit.body).key }
  /** @param {string} path @param {unknown} body */
  const order = (path, body) => ({
    method: 'POST',
    path: `/sandbox/control${path}`,
    headers: { ...key, ...JSON_TYPE },
    body: JSON.stringify(body),
  })
  const { tenantId, domain } = JSON.parse((await send(order('/worlds', {}))).body)
  let token = ''
  const renew = async () => {
    const answer = await send(order(`/worlds/${tenantId}/token`, { scopes: SCOPES }))
    token = JSON.parse(answer.body).access_token
  }
  await renew()

  const verifier = randomBytes(32).toString('base64url')
  const redirect = `${origin}/signed-in`
  const query = new URLSearchParams({
    client_id: CLIENT,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: redirect,
    scope: SCOPES.join(' '),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const signInPage = `/${tenantId}/oauth2/v2.0`
  /** @param {string} path @param {string} [method] @param {unknown} [body] */
  const graph = (path, method = 'GET', body) => ({
    method,
    path: `/sandbox/v1.0${path}`,
    headers: { authorization: `Bearer ${token}`, ...JSON_TYPE },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    /** A token lasts an hour. */
    renew,
    graph,
    /** @param {string} path */
    look: (path) => ({ path: `/sandbox/control${path}`, headers: key }),
    journal: () => ({ path: `/sandbox/control/worlds/${tenantId}/journal`, headers: key }),
    signInPage: () => ({ path: `${signInPage}/authorize?${query}` }),
    logIn: () => ({
      method: 'POST',
      path: `${signInPage}/login?${query}`,
      headers: FORM,
      body: `username=ada@${domain}`,
    }),
    /** @param {import('./send.mjs').Answer} signedIn what a log-in answered */
    redeem: ({ headers }) => ({
      method: 'POST',
      path: `${signInPage}/token`,
      headers: { ...FORM, origin },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: CLIENT,
        code: new URLSearchParams(new URL(headers.location ?? origin).hash.slice(1)).get('code') ?? '',
        redirect_uri: redirect,
        code_verifier: verifier,
      }).toString(),
    }),
  }
}

/** @typedef {Awaited<ReturnType<typeof makeVisitor>>} Visitor */
