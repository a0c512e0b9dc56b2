/**
 * The verbs that make tenses, the passive and moods, with all their finite forms and participles. All in lower case.
 * Source: Duden, Die Grammatik (Hilfsverben, Modalverben).
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

export const HAVE = words('haben habe hast hat habt hatte hattest hatten hattet hätte hättest hätten hättet')
/** Without `sein` itself, which is a pronoun more often. */
export const BE = words('bin bist ist sind seid sei seist seien war warst waren wart wäre wärst wären wärt gewesen')
export const BECOME = words(
  'werden werde wirst wird werdet wurde wurdest wurden wurdet würde würdest würden würdet worden'
)
export const MODAL_VERBS = words(`
  können kann kannst könnt konnte konnten könnte könnten müssen muss musst müsst musste mussten müsste müssten
  sollen soll sollst sollt sollte sollten wollen will willst wollt wollte wollten dürfen darf darfst dürft durfte durften dürfte dürften
  mögen mag magst mögt mochte mochten möchte möchten
`)

/** Infinitives that are plurals as well. */
export const MODAL_PLURAL = words('können müssen sollen wollen dürfen haben werden')

/** Haben, sein and werden. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...HAVE, ...BE, ...BECOME])

/** The finite forms of all of them. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  [...AUXILIARIES, ...MODAL_VERBS].filter((form) => form !== 'gewesen' && form !== 'worden')
)

/** Any verb that another one completes: an infinitive or a participle. */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower) || MODAL_VERBS.has(lower)
}
