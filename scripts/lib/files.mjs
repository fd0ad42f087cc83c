import { readFileSync } from 'node:fs'

/**
 * @param {string} path
 * @param {string} [fallback] for a file that is not there
 */
export function readOr(path, fallback = '') {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error
    return fallback
  }
}
