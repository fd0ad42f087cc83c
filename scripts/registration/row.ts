import type { Told } from '@/lib/words/registration/told'

/** One line of the result: `wrong` meets a customer or opens a hole, `advice` is for the operator to weigh. */
export type Row = Told & {
  check: string
  state: 'ok' | 'wrong' | 'advice'
  /** What mends it with the Azure CLI. Each holds what those before it mend too, for a change replaces a list as one. */
  commands: readonly string[]
}

export function ok(check: string, told: Told): Row {
  return { check, state: 'ok', ...told, commands: [] }
}

export function wrong(check: string, told: Told, commands: readonly string[] = []): Row {
  return { check, state: 'wrong', ...told, commands }
}

export function advice(check: string, told: Told, commands: readonly string[] = []): Row {
  return { check, state: 'advice', ...told, commands }
}
