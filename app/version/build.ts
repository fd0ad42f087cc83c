/** The build that this code belongs to: written into it by next.config.js. */
export const build = process.env['BUILD'] ?? 'unknown'
