import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { ZodError } from 'zod'
import { readText, TOO_LARGE_HEADERS, TooLarge } from '../body'
import { AadError } from '../entra/error'
import { type Caller, isForeign, type Knock, type Peer } from '../guard/guard'
import { Rates } from '../guard/rates'
import { BODY, FAULTS, Full } from '../limits'
import { linksFor } from '../links'
import type { Settled } from '../options'
import { settingsChange } from '../worlds'
import { type Control, NotYours, UnknownWorld } from './control'
import { faultsInput, newWorldInput, tokenInput } from './inputs'
import { DirectoryStreams } from './stream-directory'

type Env = { Bindings: Peer; Variables: { control: Control } }

const FOREIGN = 'A page of another website may not use the control of the practice tenant.'

/** The control paths: who may call is the guard's to say, and a visitor reaches the worlds of their own alone. */
export function controlRoutes(options: Settled, controlFor: (caller: Caller) => Control): Hono<Env> {
  const app = new Hono<Env>()
  const { guard } = options
  const rates = new Rates(options.clock)
  const whole = new DirectoryStreams()
  const knockOf = (request: Request, peer: Peer): Knock => {
    return { request, peer, origin: linksFor(options, request).origin }
  }

  app.use(
    cors({
      origin: (origin, { req, env }) => (guard.welcomes(origin, knockOf(req.raw, env)) ? origin : null),
    }),
  )
  app.use(async ({ req, env, json }, next) => {
    if (isForeign(guard, knockOf(req.raw, env))) return json({ error: FOREIGN }, 403)
    return next()
  })
  app.post('/visit', ({ req, env, json }) => {
    const visit = guard.visit(knockOf(req.raw, env))
    if (visit === undefined) return json({ error: guard.refusal.words }, guard.refusal.status)
    const cookie = visit.cookie === undefined ? {} : { 'set-cookie': visit.cookie }
    return json({ key: visit.key }, 200, { 'cache-control': 'no-store', ...cookie })
  })
  app.use(async (context, next) => {
    const caller = guard.callerOf(knockOf(context.req.raw, context.env))
    if (caller === undefined) return context.json({ error: guard.refusal.words }, guard.refusal.status)
    if (caller.kind === 'visitor') {
      rates.take(caller.id, 'calls')
      if (context.req.method === 'POST' && /\/worlds\/?$/.test(context.req.path))
        rates.take(caller.id, 'creations')
    }
    context.set('control', controlFor(caller))
    return next()
  })

  app.get('/worlds', (context) => context.json(context.var.control.overview()))
  app.post('/worlds', async ({ req, json, var: { control } }) =>
    json(control.createWorld(newWorldInput.parse(await read(req.raw))), 201),
  )
  app.get('/worlds/:id', ({ req, var: { control } }) => whole.answer(control.world(req.param('id'))))
  app.patch('/worlds/:id', async ({ req, json, var: { control } }) =>
    json(control.change(req.param('id'), settingsChange.parse(await read(req.raw)))),
  )
  app.delete('/worlds/:id', ({ req, body, var: { control } }) => {
    control.remove(req.param('id'))
    return body(null, 204)
  })
  app.get('/worlds/:id/faults', ({ req, json, var: { control } }) => json(control.faults(req.param('id'))))
  app.post('/worlds/:id/faults', async ({ req, json, var: { control } }) =>
    json(control.addFaults(req.param('id'), faultsInput.parse(await read(req.raw))), 201),
  )
  app.delete('/worlds/:id/faults', ({ req, body, var: { control } }) => {
    control.clearFaults(req.param('id'))
    return body(null, 204)
  })
  app.get('/worlds/:id/journal', ({ req, json, var: { control } }) => json(control.journal(req.param('id'))))
  app.delete('/worlds/:id/journal', ({ req, body, var: { control } }) => {
    control.clearJournal(req.param('id'))
    return body(null, 204)
  })
  app.post('/worlds/:id/token', async ({ req, json, var: { control } }) =>
    json(await control.token(req.param('id'), tokenInput.parse(await read(req.raw)))),
  )
  app.all('*', ({ req, json }) => json({ error: `The sandbox has no control at ${req.path}.` }, 404))
  app.onError((error, { json }) => {
    if (error instanceof UnknownWorld) return json({ error: error.message }, 404)
    if (error instanceof NotYours) return json({ error: error.message }, 403)
    if (error instanceof Full) return json({ error: error.message }, error.status, { 'retry-after': '60' })
    if (error instanceof TooLarge) return json({ error: error.message }, 413, TOO_LARGE_HEADERS)
    if (error instanceof ZodError) return json({ error: 'Not a valid input.', ...issuesOf(error) }, 400)
    if (error instanceof HTTPException) return json({ error: error.message }, error.status)
    if (error instanceof AadError) return json({ error: error.message }, 400)
    throw error
  })
  return app
}

/** What is wrong with an input, where that is short enough to be read. */
function issuesOf({ issues }: ZodError): { issues?: ZodError['issues'] } {
  return JSON.stringify(issues).length > 20_000 ? {} : { issues }
}

async function read(request: Request): Promise<unknown> {
  const text = await readText(request, BODY.control)
  if (text.trim() === '') return {}
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new HTTPException(415, { message: 'The body must be sent as application/json.' })
  const value = parsed(text)
  if (Array.isArray(value) && value.length > FAULTS.count)
    throw new HTTPException(400, { message: `A list may have ${FAULTS.count} entries at most.` })
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HTTPException(400, { message: 'The body is not JSON.' })
  }
}
