import { config } from 'zod/mini'

/*
 * zod as all of the page uses it. It must not try to compile checkers: the Content-Security-Policy forbids it and reports each
 * try (zod.dev/api, jitless). An object's schema decides that when it is built, so zod comes from here alone.
 */
config({ jitless: true })

export * from 'zod/mini'
