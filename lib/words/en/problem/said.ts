import type { Problem } from '@/lib/problem/problem'
import type { Texts } from '../../say'

/** What happened (a title), what it means and what to do next. */
export type Said = { what: string; means: string; next: string }

/** Problems whose kind decides the words; those of the others are chosen by Microsoft's code (`sign-in-codes.ts`). */
export type KnownByKind = Exclude<Problem, { kind: 'sign-in-refused' | 'admin-approval-needed' }>

export type SaidByKind = Texts<KnownByKind, Said>
