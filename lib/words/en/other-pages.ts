import { builder } from './builder'
import { link } from './link'
import { practice } from './practice'
import { report } from './report'
import { security } from './security'
import { start } from './start'
import { telephone } from './telephone'

/** What only pages without a run say. It is in a file of its own, so that a run is smaller. */
export const otherPages = { builder, link, practice, report, security, start, telephone }
