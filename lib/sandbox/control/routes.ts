import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { ZodError } from 'zod'
import { AadError } from '../entra/error'
import { settingsChange } from '../worlds'
import { type Control, UnknownWorld } from './control'
import { faultsInput, newWorldInput, tokenInput } from './inputs'

/** The control paths. They ask for no secret: all that can be reached through them is practice. */
export function controlRoutes(control: Control): Hono {
  const app = new Hono()
  // A practice page of this machine may use a sandbox on another port; a page from elsewhere may not.
  app.use(cors({ origin: (origin) => (isLoopback(origin) ? origin : null) }))
  app.get('/worlds', (context) => context.json(control.overview()))
  app.post('/worlds', async ({ req, json }) =>
    json(control.createWorld(newWorldInput.parse(await read(req.raw))), 201),
  )
  app.get('/worlds/:id', ({ req, json }) => json(control.world(req.param('id'))))
  app.patch('/worlds/:id', async ({ req, json }) =>
    json(control.change(req.param('id'), settingsChange.parse(await read(req.raw)))),
  )
  app.delete('/worlds/:id', ({ req, body }) => {
    control.remove(req.param('id'))
    return body(null, 204)
  })
  app.get('/worlds/:id/faults', ({ req, json }) => json(control.faults(req.param('id'))))
  app.post('/worlds/:id/faults', async ({ req, json }) =>
    json(control.addFaults(req.param('id'), faultsInput.parse(await read(req.raw))), 201),
  )
  app.delete('/worlds/:id/faults', ({ req, body }) => {
    control.clearFaults(req.param('id'))
    return body(null, 204)
  })
  app.get('/worlds/:id/journal', ({ req, json }) => json(control.journal(req.param('id'))))
  app.delete('/worlds/:id/journal', ({ req, body }) => {
    control.clearJournal(req.param('id'))
    return body(null, 204)
  })
  app.post('/worlds/:id/token', async ({ req, json }) =>
    json(await control.token(req.param('id'), tokenInput.parse(await read(req.raw)))),
  )
  app.all('*', (context) =>
    context.json({ error: `The sandbox has no control at ${context.req.path}.` }, 404),
  )
  app.onError((error, context) => {
    if (error instanceof UnknownWorld) return context.json({ error: error.message }, 404)
    if (error instanceof ZodError)
      return context.json({ error: 'Not a valid input.', issues: error.issues }, 400)
    if (error instanceof AadError || error instanceof HTTPException)
      return context.json({ error: error.message }, 400)
    throw error
  })
  return app
}

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
}

async function read(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    throw new HTTPException(400, { message: 'The body is not JSON.' })
  }
}
