/**
 * Verbs of saying that tell more than that somebody speaks, by what they do: in the attribution of a quotation they judge, paint
 * or do not mean speaking at all. Source: the usage notes of Duden Online (`behaupten`: with doubt) and the practice of news
 * editors, who stay with `sagen`, `erklären`, `so`.
 */
const JUDGING: Readonly<Record<JudgingKind, string>> = {
  doubt: 'behaupten beteuern vorgeben meinen',
  colour:
    'plaudern schwärmen jubeln poltern wettern schimpfen spotten witzeln scherzen nörgeln lästern seufzen stöhnen jammern ' +
    'zürnen brüllen schreien flüstern tönen frohlocken triumphieren fluchen betteln sinnieren philosophieren orakeln giften ätzen',
  action:
    'freuen lachen lächeln strahlen schmunzeln grinsen nicken wundern ärgern begeistern aufatmen auftreten staunen'
}

/** `doubt`: the writer does not believe it; `colour`: paints the manner; `action`: is no speaking. */
export type JudgingKind = 'doubt' | 'colour' | 'action'

const kinds = new Map(
  Object.entries(JUDGING).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb) => [verb, kind as JudgingKind] as const)
  )
)

/** What an infinitive does beside naming speech; undefined for plain verbs of saying. */
export function judgingKind(infinitive: string): JudgingKind | undefined {
  return kinds.get(infinitive)
}

const stems = new Map([...kinds].map(([verb, kind]) => [verb.replace(/e?n$/u, ''), kind] as const))

/** The same for a finite form of a weak verb that is no verb of saying as such: `strahlte`, `lächelt`, `grinsten`. */
export function judgingKindOfForm(form: string): JudgingKind | undefined {
  return stems.get(form.replace(/(?:e?te?n?|e)$/u, ''))
}
