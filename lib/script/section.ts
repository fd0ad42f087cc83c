import type { GraphRequest } from '@/lib/graph/requests'
import type { ScriptWords } from '@/lib/words/catalogue'
import type { Planned } from './planned'
import type { Lines, Writer } from './writer'

/** What a part of the script is written with. */
export type Context = { planned: Planned; words: ScriptWords; writer: Writer }

/** The part of a script for one write of the plan. */
export type Section = (request: GraphRequest, context: Context) => Lines
