import type { OtherPages } from '../catalogue'
import { builder } from './builder'
import { link } from './link'
import { practice } from './practice'
import { report } from './report'
import { security } from './security'
import { start } from './start'
import { telephone } from './telephone'

export const otherPages: OtherPages = { builder, link, practice, report, security, start, telephone }
