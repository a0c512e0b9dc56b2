import { VerbForm } from '../words/morphology.ts'
import { BE, BECOME, HAVE, MODAL_VERBS } from './auxiliaries.ts'
import { isNoun, type Token } from './clauses.ts'
import { mayBeParticle } from './verb-particles.ts'

/** A verb without object in the accusative. */
interface IntransitiveVerb {
  /** Where it is the last word of a main clause; empty for none. */
  readonly particle: string
  /** One of these must stand in the clause, because the verb takes an object without them (`zählt die Stimmen`). */
  readonly needs: ReadonlySet<string>
}

/**
 * Third persons of the present and past; behind a stroke participle and infinitive where they are no finite form; `~` the particle; behind
 * the colon what must stand in the clause. Verbs of motion are not here: they have an accusative of the way (`Die Treppe gingen …`),
 * nor are those of which a time is an object (`Den Abend begannen …`). Source: Duden, Die Grammatik (Valenz des Verbs).
 */
const VERBS = `
  dauert dauern dauerte dauerten | gedauert
  fehlt fehlen fehlte fehlten | gefehlt
  entsteht entstehen entstand entstanden
  existiert existieren existierte existierten
  scheitert scheitern scheiterte scheiterten | gescheitert
  profitiert profitieren profitierte profitierten
  reagiert reagieren reagierte reagierten
  stammt stammen stammte stammten | gestammt
  wächst wachsen wuchs wuchsen | gewachsen
  steigt stiegen stieg steigen | gestiegen
  sinkt sinken sank sanken | gesunken
  gelingt gelingen gelang gelangen | gelungen
  verfügt verfügen | : über
  verzichtet verzichten verzichtete verzichteten : auf
  besteht bestehen bestand bestanden : aus darin
  gehört gehören gehörte gehörten : zu zum zur
  gehört gehören gehörte gehörten | angehört anzugehören angehören ~ an
  nimmt nehmen nahm nahmen | teilgenommen teilnehmen ~ teil
  findet finden fand fanden | stattgefunden stattfinden ~ statt
  stimmt stimmen stimmte stimmten | zugestimmt zustimmen ~ zu : dem der den einem einer diesem dieser
  steht stehen stand standen | bereitgestanden bereitstehen ~ bereit
  steht stehen stand standen : verfügung
  kümmert kümmern kümmerte kümmerten | gekümmert : sich
  beteiligt beteiligen beteiligte beteiligten : sich
  einigt einigen einigte einigten | geeinigt : sich
  engagiert engagieren engagierte engagierten : sich
  bemüht bemühen bemühte bemühten : sich
  befindet befinden befand befanden : sich
  befasst befassen befasste befassten : sich
  beläuft belaufen belief beliefen : sich
  erstreckt erstrecken erstreckte erstreckten : sich
  eignet eignen eignete eigneten | geeignet : sich
  freut freuen freute freuten | gefreut : sich
  verbessert verbessern verbesserte verbesserten : sich
  verschlechtert verschlechtern verschlechterte verschlechterten : sich
  verändert verändern veränderte veränderten : sich
  entwickelt entwickeln entwickelte entwickelten : sich
  verzögert verzögern verzögerte verzögerten : sich
  zieht ziehen zog zogen | hingezogen hinziehen ~ hin : sich
`

/** Those that have a subject in the accusative's stead and often behind them, and may have a way or a time before them. */
const WITH_SUBJECT_BEHIND = `
  folgt folgen folgte folgten | gefolgt
  liegt liegen lag lagen
  steht stehen stand standen
  hängt hängen hing hingen
  arbeitet arbeiten arbeitete arbeiteten
  lebt leben lebte lebten
  wohnt wohnen wohnte wohnten
  studiert studieren studierte studierten : an am in im
  sitzt sitzen saß saßen
  wartet warten wartete warteten
  kommt kommen kam kamen
  erscheint erscheinen erschien erschienen
  endet enden endete endeten
  gilt gelten galt galten
  mangelt mangeln
`

const withoutObject = read(VERBS)
const withSubject = read(WITH_SUBJECT_BEHIND)

function read(list: string): ReadonlyMap<string, readonly IntransitiveVerb[]> {
  const all = new Map<string, IntransitiveVerb[]>()
  for (const line of list.trim().split('\n')) {
    const [, forms = '', others = '', particle = '', needs = ''] =
      /^\s*([^|~:]*)(?:\|([^~:]*))?(?:~([^:]*))?(?::(.*))?$/u.exec(line) ?? []
    const verb = { particle: particle.trim(), needs: new Set(words(needs)) }
    for (const form of words(forms)) all.set(form, [...(all.get(form) ?? []), verb])
    // In one word the particle is known already.
    for (const form of words(others)) all.set(form, [...(all.get(form) ?? []), { ...verb, particle: '' }])
  }
  return all
}

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

/** Whether the clause of the finite verb has no object in the accusative, so that what is no dative can be the subject alone. */
export function takesNoAccusative(finite: Token, rest: readonly Token[]): boolean {
  return isOf(withoutObject, finite, rest) || isPassive(finite, rest)
}

/** Whether the verb has a subject and no object in the accusative, whatever stands before it; `clause` holds what stands before the verb, too. */
export function hasSubjectAlone(finite: Token, rest: readonly Token[], clause = rest): boolean {
  return isOf(withoutObject, finite, rest, clause) || isPassive(finite, rest) || isOf(withSubject, finite, rest, clause)
}

function isOf(
  list: ReadonlyMap<string, readonly IntransitiveVerb[]>,
  finite: Token,
  rest: readonly Token[],
  clause = rest
): boolean {
  const last = rest.at(-1)?.lower ?? ''
  const isAuxiliary =
    HAVE.has(finite.lower) || BE.has(finite.lower) || BECOME.has(finite.lower) || MODAL_VERBS.has(finite.lower)
  const verb = isAuxiliary ? last : finite.lower
  if (isAuxiliary && isNoun(rest.at(-1))) return false
  const particle = !isAuxiliary && mayBeParticle(last) ? last : ''
  const all = new Set(clause.map(({ lower }) => lower))
  return (list.get(verb) ?? []).some(
    (entry) => entry.particle === particle && (entry.needs.size === 0 || [...entry.needs].some((word) => all.has(word)))
  )
}

/** `wurde … vorgestellt`: no infinitive (`wird … erhalten`), and none of those that have no subject. */
function isPassive(finite: Token, rest: readonly Token[]): boolean {
  const last = rest.at(-1)
  if (!last || isNoun(last) || !/^(?:wird|werden|wurde|wurden)$/u.test(finite.lower)) return false
  return (
    (last.forms.verb & VerbForm.pastParticiple) !== 0 &&
    ((last.forms.verb & VerbForm.infinitive) === 0 || /^wurden?$/u.test(finite.lower))
  )
}
