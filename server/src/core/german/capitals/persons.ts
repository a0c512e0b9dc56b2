/** Adjectives and participles that stand for people and need no noun in press text. */
const STEMS = (
  'tatverdächtig tatbeteiligt beteiligt anwesend interessiert betroffen mitwirkend teilnehmend pflegebedürftig ' +
  'alleinerziehend kulturschaffend gewerbetreibend asylsuchend schutzsuchend hinterblieben überlebend jugendlich ' +
  'beschäftigt angestellt abgeordnet erwachsen obdachlos arbeitslos geflüchtet studierend auszubildend angehörig verletzt ' +
  'verdächtig beschuldigt vorsitzend geschädigt ehrenamtlich freiwillig reisend delegiert angeklagt festgenommen ' +
  'hilfesuchend ratsuchend wohnungslos begabt hochbegabt befragt erkrankt infiziert gesucht daheimgeblieben zugezogen ' +
  'mitgereist berufstätig alleinstehend heranwachsend schaulustig demonstrierend protestierend streikend gläubig erwerbslos ' +
  'suchtkrank demenzkrank krebskrank drogenabhängig suchtabhängig gehörlos sehbehindert hörgeschädigt schwerbehindert ' +
  'minderjährig volljährig gleichgesinnt gleichaltrig lehrend forschend dozierend inhaftiert vermisst verstorben ' +
  'verunglückt schwerverletzt leichtverletzt hauptamtlich selbstständig selbständig wahlberechtigt stimmberechtigt ' +
  'anspruchsberechtigt leistungsberechtigt einheimisch verantwortlich pflegend schutzbedürftig hilfsbedürftig ' +
  'hilfebedürftig drogensüchtig spielsüchtig lernend zugewandert trauernd'
).replaceAll(' ', '|')

/** `musikbegeisterte`, `arbeitsuchende`, `kunstschaffende`, `teilnahmeberechtigte` */
const COMPOUNDS = '\\p{Ll}{3,}(?:interessiert|begeistert|suchend|schaffend|berechtigt|bedürftig|behindert|gesinnt)'

/** `alle beteiligten`, `technikinteressierte`, `jugendlichen` */
export const PERSONS = new RegExp(`^(?:${STEMS}|${COMPOUNDS})e[nrm]?$`, 'u')

/** Used as nouns far more often than not. */
const USUAL_STEMS = (
  'angestellt studierend auszubildend reisend geflüchtet abgeordnet vorsitzend angehörig überlebend hinterblieben obdachlos arbeitslos ' +
  'gewerbetreibend kulturschaffend schutzsuchend asylsuchend angeklagt festgenommen hilfesuchend ratsuchend tatverdächtig befragt erkrankt ' +
  'infiziert gesucht jugendlich erwachsen lehrend schaulustig demonstrierend gleichgesinnt erwerbslos wohnungslos daheimgeblieben anwesend verantwortlich'
).replaceAll(' ', '|')

export const USUAL_PERSONS = new RegExp(`^(?:${USUAL_STEMS})e[nrm]?$`, 'u')

/** Others that are said of persons more often than of things. */
const HUMAN =
  /^(?:\p{Ll}+(?:jährig|gierig|süchtig|krank|abhängig|gläubig|kundig)|krank|alt|arm|blind|taub|reich|fremd|klein|jung|kriminell|intellektuell|prominent|homosexuell|liberal|konservativ|adlig|schuldig|(?:schnell|ält|jüng|ärm|reich|stärk|schwäch|klein)st|best)e[nmrs]?$/u

/** Whether the adjective stands for a person and needs no noun, more often than not or nearly so. */
export function isOfPersons(adjective: string): boolean {
  return PERSONS.test(adjective) || HUMAN.test(adjective)
}

/** Participles, by which anybody can be called (`die Vermummten`), and others of persons and things alike. */
const OF_ANYBODY =
  /^(?:\p{Ll}+(?:willig|artig|los|(?<!haf|en|an|ech|eich|ek|re|bun|ächs|letz|chlech|ens|ewuss)te|ene|nde|er)|stark|schwach|groß|größt|radikal|kreativ|aktiv|mächtig|sozial|neu|interessant)e?[nmrs]?$/u

/** Whether the adjective may stand for a person at all. */
export function mayBePerson(adjective: string): boolean {
  return isOfPersons(adjective) || OF_ANYBODY.test(adjective)
}
