import { mayBeParticle } from '../clauses/verb-particles.ts'

/**
 * A verb that needs `sich` where it has no object: always, or with one of its prepositions (`beteiligt die Eltern an …` has an object,
 * `beteiligt an …` lacks the pronoun).
 */
export interface ReflexiveVerb {
  /** Where it stands as the last word of a main clause and as the first part of the verb at the end of another. */
  readonly particle: string
  /** Empty for a verb that has no meaning without `sich`. */
  readonly prepositions: ReadonlySet<string>
  /** Whether a dative may stand beside the pronoun: `nähert sich dem Ziel`. */
  readonly takesDative: boolean
}

/**
 * Third persons of the present and past, singular and plural, with the participle behind a stroke where it is used so; `~` the particle; behind
 * the colon prepositions; `+` before those that may have a dative. Of what is an adjective as well (`bewährt`, `erholt`) the participle
 * alone. Sources: Duden, Die Grammatik (echte und unechte reflexive Verben); Duden, Das Stilwörterbuch.
 */
const VERBS = `
  ereignet ereignen ereignete ereigneten | ereignet
  weigert weigern weigerte weigerten | geweigert
  beeilt beeilen beeilte beeilten | beeilt
  bedankt bedanken bedankte bedankten | bedankt
  verspätete verspäteten | verspätet
  erkundigt erkundigen erkundigte erkundigten | erkundigt
  sehnt sehnen sehnte sehnten | gesehnt
  geduldet gedulden geduldete geduldeten
  verbeugt verbeugen verbeugte verbeugten | verbeugt
  vergewissert vergewissern vergewisserte vergewisserten | vergewissert
  begnügt begnügen begnügte begnügten | begnügt
  erstreckt erstrecken erstreckte erstreckten | erstreckt
  beläuft belaufen belief beliefen
  tummelt tummeln tummelte tummelten | getummelt
  | bewährt
  | erholt
  | bewahrheitet
  + nähert nähern näherte näherten | genähert
  + widersetzt widersetzen widersetzte widersetzten | widersetzt
  findet finden fand fanden | eingefunden ~ ein
  kennt kennen kannte kannten | ausgekannt ~ aus
  befindet befinden befand befanden : in im auf unter neben hinter am
  beteiligt beteiligen beteiligte beteiligten | beteiligt : an am
  einigt einigen einigte einigten | geeinigt : auf
  verständigt verständigen verständigte verständigten | verständigt : auf
  freut freuen freute freuten | gefreut : über auf
  kümmert kümmern kümmerte kümmerten | gekümmert : um
  bewirbt bewerben bewarb bewarben | beworben : um
  bemüht bemühen bemühte bemühten | bemüht : um
  eignet eignen eignete eigneten | geeignet : für als zum zur
  engagiert engagieren engagierte engagierten | engagiert : für gegen in im bei beim
  beschäftigt beschäftigen beschäftigte beschäftigten | beschäftigt : mit
  befasst befassen befasste befassten | befasst : mit
  konzentriert konzentrieren konzentrierte konzentrierten | konzentriert : auf
  beschränkt beschränken beschränkte beschränkten | beschränkt : auf
  bezieht beziehen bezog bezogen : auf
  beruft berufen berief beriefen | berufen : auf
  bekennt bekennen | bekannt : zu zum zur
  orientiert orientieren orientierte orientierten | orientiert : an am
  positioniert positionieren positionierte positionierten | positioniert : gegen für
  wandte wandten | gewandt : an gegen
  wendet wenden : gegen
  richtet richten richtete richteten | gerichtet : an gegen
  versammeln versammelte versammelten | versammelt : in im auf am vor an
  beziffert beziffern bezifferte bezifferten | beziffert : auf
  entfernte entfernten | entfernt : von vom
  setzt setzen setzte setzten | auseinandergesetzt ~ auseinander : mit
  setzt setzen setzte setzten | zusammengesetzt ~ zusammen : aus
  setzt setzen setzte setzten | eingesetzt ~ ein : für
  spricht sprechen sprach sprachen | ausgesprochen ~ aus : für gegen
  tauscht tauschen tauschte tauschten | ausgetauscht ~ aus : über
  hält halten hielt hielten | aufgehalten ~ auf : in im am
`

/** The verbs by their finite forms; several may share one. */
const finite = new Map<string, ReflexiveVerb[]>()
/** In one word, as at the end of a subordinate clause (`auseinandersetzt`). */
const joined = new Map<string, ReflexiveVerb>()
const participles = new Map<string, ReflexiveVerb>()

for (const line of VERBS.trim().split('\n')) {
  const [, dative, forms = '', participle = '', particle = '', prepositions = ''] =
    /^\s*(\+ )?([^|~:]*)(?:\| ([^~:]*))?(?:~ ([^:]*))?(?:: (.*))?$/u.exec(line) ?? []
  const verb: ReflexiveVerb = {
    particle: particle.trim(),
    prepositions: new Set(words(prepositions)),
    takesDative: dative !== undefined
  }
  for (const form of words(forms)) {
    finite.set(form, [...(finite.get(form) ?? []), verb])
    joined.set(`${verb.particle}${form}`, verb)
  }
  for (const form of words(participle)) participles.set(form, verb)
}

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

/** The cheap look first: whether the word is any form of such a verb, or of those that are known by what follows (`zeigt erfreut`). */
export function mayBeReflexive(form: string): boolean {
  return finite.has(form) || joined.has(form) || participles.has(form) || KNOWN_BY_CONTEXT.has(form)
}

const KNOWN_BY_CONTEXT = new Set(
  'handelt handele handelte zeigt zeigen zeigte zeigten fühlt fühlen fühlte fühlten'.split(' ')
)

/** What the finite verb of a main clause can be; `last` is the last word of the clause, where a particle makes another verb (`bezieht … ein`). */
export function reflexiveInMain(form: string, last: string): ReflexiveVerb | undefined {
  return finite.get(form)?.find(({ particle }) => particle === (mayBeParticle(last) ? last : ''))
}

/** What the verb at the end of a subordinate clause can be. */
export function reflexiveAtEnd(form: string): ReflexiveVerb | undefined {
  return joined.get(form)
}

export function reflexiveParticiple(form: string): ReflexiveVerb | undefined {
  return participles.get(form)
}
