import type { RunCatalogue } from '../catalogue'
import { account } from './account'
import { byHand } from './by-hand'
import { checks } from './checks'
import { connect } from './connect'
import { environments } from './environments'
import { field } from './field'
import { finish } from './finish'
import { guide } from './guide'
import { handOver } from './hand-over'
import { page } from './page'
import { plan } from './plan'
import { problem } from './problem'
import { record } from './record'
import { run } from './run'
import { seal } from './seal'
import { terms } from './terms'
import { watch } from './watch'

export const de: RunCatalogue = {
  account,
  byHand,
  checks,
  connect,
  environments,
  field,
  finish,
  guide,
  handOver,
  page,
  plan,
  problem,
  record,
  run,
  seal,
  terms,
  watch,
}
