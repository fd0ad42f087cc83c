import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What Next itself looks for, and what every page shows. */
const special =
  /^(page|layout|template|error|global-error|not-found|forbidden|unauthorized|loading|default|route|sitemap|robots|manifest)\.tsx?$|^(icon|apple-icon|favicon|opengraph-image|twitter-image)\.\w+$|^globals\.css$/

/**
 * The files at the top of app/ that are neither a route nor one of Next's special files
 * (https://nextjs.org/docs/app/api-reference/file-conventions). They belong into a folder with _.
 * @param {string} root
 */
export function strangersInApp(root) {
  return readdirSync(join(root, 'app'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !special.test(entry.name))
    .map((entry) => `app/${entry.name}`)
}
