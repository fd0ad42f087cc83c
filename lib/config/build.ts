/** The build of this code. next.config.js writes it. */
export const build = process.env['BUILD'] ?? 'unknown'
