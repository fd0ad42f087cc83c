import { recording as words } from '@/lib/words/terminal/recording.mjs'
import { callsOf } from './calls'
import { compareAnswers } from './compare/answers'
import { compareDescription } from './compare/description'
import { type Counted, callForm, counted, withoutNumbers } from './compare/finding'
import { comparePreflights } from './compare/preflights'
import { compareSignIns } from './compare/sign-in'
import { slowOnes, type Visible, visibility } from './compare/visible'
import { type Exchange, isRecord } from './exchange'
import { UnusableRecording } from './har'
import type { MaskedRecording } from './mask/recording'
import { createOwn } from './replay/own'
import { type Pair, replay } from './replay/replay'
import { codeOf } from './replay/tenant'

/** A refusal as Microsoft gave it. It is listed, but it is not a difference. */
export type Refusal = {
  readonly call: string
  readonly status: number
  readonly code: string
  readonly retryAfter: string | null
  readonly copying: boolean
}

export type Result = {
  readonly recorded: {
    readonly graphCalls: number
    readonly inBatches: number
    readonly preflights: number
    readonly tokenAnswers: number
    readonly signInAnswers: number
    readonly withoutBody: number
    readonly withoutAnswer: number
    readonly notCompared: number
    readonly leftOut: MaskedRecording['leftOut']
  }
  readonly differences: readonly Counted[]
  readonly visible: readonly Visible[]
  readonly refusals: readonly Refusal[]
}

/** Compares a masked recording with the sandbox and with the description of Graph. */
export async function checkRecording(
  { exchanges, leftOut }: MaskedRecording,
  own = createOwn(),
): Promise<Result> {
  const calls = exchanges.flatMap(callsOf)
  if (calls.length === 0) throw new UnusableRecording(words.noGraph)
  const pairs = await replay(exchanges, clientIn(exchanges), own)
  const visible = visibility(calls)
  const differences = counted([
    ...compareAnswers(pairs),
    ...(await comparePreflights(exchanges, own)),
    ...(await compareSignIns(exchanges, own)),
    ...slowOnes(visible),
    ...compareDescription(exchanges),
  ])
  const count = (place: Exchange['place']): number =>
    exchanges.filter((one) => one.place === place && one.method !== 'OPTIONS').length
  return {
    recorded: {
      graphCalls: calls.length,
      inBatches: calls.filter(({ inBatch }) => inBatch).length,
      preflights: exchanges.filter(({ place, method }) => place === 'graph' && method === 'OPTIONS').length,
      tokenAnswers: count('token'),
      signInAnswers: count('sign-in'),
      withoutBody: exchanges.filter(({ place, responseBody }) => place !== 'sign-in' && !responseBody.known)
        .length,
      withoutAnswer: exchanges.filter(({ status }) => status === 0).length,
      notCompared: pairs.filter(({ own, copying }) => own === null && !copying).length,
      leftOut,
    },
    differences,
    visible,
    refusals: pairs.flatMap(refusalOf),
  }
}

function refusalOf({ call, copying }: Pair): Refusal[] {
  if (call.status < 400) return []
  // A read that asks whether something is there is answered by a 404: that is no refusal.
  if (call.status === 404 && call.method === 'GET' && !copying) return []
  const retryAfter = call.responseHeaders['retry-after'] ?? null
  return [
    { call: callForm(call), status: call.status, code: withoutNumbers(codeOf(call)), retryAfter, copying },
  ]
}

/** The page's own client id, as the token requests name it. */
function clientIn(exchanges: readonly Exchange[]): string | null {
  for (const { place, requestBody } of exchanges) {
    const id =
      place === 'token' && requestBody.known && isRecord(requestBody.value)
        ? requestBody.value['client_id']
        : null
    if (typeof id === 'string') return id
  }
  return null
}
