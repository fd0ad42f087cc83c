import type { Catalogue } from '../catalogue'
import { account } from './account'
import { builder } from './builder'
import { byHand } from './by-hand'
import { checks } from './checks'
import { connect } from './connect'
import { environments } from './environments'
import { field } from './field'
import { finish } from './finish'
import { guide } from './guide'
import { handOver } from './hand-over'
import { link } from './link'
import { page } from './page'
import { plan } from './plan'
import { practice } from './practice'
import { problem } from './problem'
import { record } from './record'
import { report } from './report'
import { run } from './run'
import { seal } from './seal'
import { security } from './security'
import { start } from './start'
import { telephone } from './telephone'
import { terms } from './terms'
import { watch } from './watch'

export const de: Catalogue = {
  account,
  builder,
  byHand,
  checks,
  connect,
  environments,
  field,
  finish,
  guide,
  handOver,
  link,
  page,
  plan,
  practice,
  problem,
  record,
  report,
  run,
  seal,
  security,
  start,
  telephone,
  terms,
  watch,
}
