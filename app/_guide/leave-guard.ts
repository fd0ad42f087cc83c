import type { Engine } from '@/lib/engine/engine'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import type { Answer, Facts } from '@/lib/steps/facts'
import { guardReload } from '../_page/reload'

/**
 * While a secret waits to be saved, the browser asks before the page is left. A person who leaves takes no copy into the
 * browser's page cache. A reload by the page itself also waits for a running step, and for one
 * that leaves for Microsoft.
 */
export function guardLeaving(box: ForgettableSecret, engine: Pick<Engine<Facts, Answer>, 'state'>): void {
  addEventListener('beforeunload', (event) => {
    if (box.holds()) event.preventDefault()
  })
  addEventListener('pagehide', () => box.forget())
  guardReload({
    loss() {
      if (box.holds()) return 'secret'
      return engine.state().idle ? 'nothing' : 'running'
    },
  })
}
