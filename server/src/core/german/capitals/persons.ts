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
