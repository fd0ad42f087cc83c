import type { Application, ApplicationChange, ApplicationDraft } from '@/lib/graph/gateway'
import { isKeyOf } from '@/lib/graph/keys'
import { isWideEnough, widened } from '@/lib/guide/audience'
import { audienceBefore, audienceMarker, type Run, runMarker, uriMarker } from '@/lib/guide/run'
import { appNameIn } from '../app-name'
import type { Answer, Facts } from '../facts'

/** The application to register. */
export function draftOf(run: Run, facts: Facts, answer: Answer | null = null): ApplicationDraft {
  return {
    uniqueName: keyFor(run, facts.deleted, answer),
    displayName: appNameIn(facts, run),
    signInAudience: run.product.guide.audience,
    redirectUris: [run.region.redirectUri],
    tags: [runMarker(run)],
  }
}

/** The run's key, or another free key if deleted applications hold it. */
function keyFor(run: Run, deleted: Facts['deleted'], answer: Answer | null): string {
  if (deleted && answer?.kind === 'other-key') return deleted.otherKey
  if (deleted && answer?.kind === 'purge-application') return deleted.key
  return runMarker(run)
}

/** Whether the application has everything that the guide's registration asks for. */
export function isComplete({ signInAudience, redirectUris }: Application, { product, region }: Run): boolean {
  return isWideEnough(signInAudience, product.guide.audience) && redirectUris.includes(region.redirectUri)
}

/** Whether the application lacks a setting, or the tag by which it is found again. */
export function lacksSomething(application: Application, run: Run): boolean {
  return !isComplete(application, run) || !application.tags.includes(runMarker(run))
}

/** A setting to add, and the tags by which an undo of an adopted application knows what to put back. */
type Addition = { change: ApplicationChange; marks: readonly string[] }

const NOTHING: Addition = { change: {}, marks: [] }

/**
 * The change that adds what the guide asks for and keeps the rest: an audience that is as wide or wider stays. One tag
 * is for finding an adopted application again. Other tags record what the guide added, so that an undo restores the
 * earlier state and removes nothing else.
 */
export function completion(application: Application, run: Run): ApplicationChange {
  const [audience, uri] = [widerAudience(application, run), addedUri(application, run)]
  const marks = [runMarker(run), ...uri.marks, ...audience.marks]
  return { ...audience.change, ...uri.change, tags: withMarks(application, marks) }
}

/** The change that adds one setting alone, with its tags as in the above. */
export function oneAddition(
  application: Application,
  run: Run,
  what: 'audience' | 'redirect-uri',
): ApplicationChange {
  const { change, marks } = (what === 'audience' ? widerAudience : addedUri)(application, run)
  return marks.length === 0 ? change : { ...change, tags: withMarks(application, marks) }
}

function widerAudience(application: Application, run: Run): Addition {
  const audience = widened(application.signInAudience, run.product.guide.audience)
  if (audience === application.signInAudience) return NOTHING
  const isToRecord = !madeHere(application, run) && audienceBefore(application.tags) === null
  return {
    change: { signInAudience: audience },
    marks: isToRecord ? [audienceMarker(run, application.signInAudience)] : [],
  }
}

function addedUri(application: Application, run: Run): Addition {
  const { redirectUri } = run.region
  if (application.redirectUris.includes(redirectUri)) return NOTHING
  return {
    change: { redirectUris: [...application.redirectUris, redirectUri] },
    marks: madeHere(application, run) ? [] : [uriMarker(run)],
  }
}

function withMarks({ tags }: Application, marks: readonly string[]): string[] {
  return [...new Set([...tags, ...marks])]
}

/** Whether the guide registered the application, instead of completing an existing one. */
export function madeHere(application: Application, run: Run): boolean {
  return isKeyOf(application.uniqueName ?? '', runMarker(run))
}
