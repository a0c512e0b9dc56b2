import type { Token } from './tokens.ts'

/** Words before a colon or the marks that announce a title or name. */
const TITLE_LEAD =
  /(?<!fr|red|transf|tr|re)(?:lautet|lauten|lautete|lauteten|heißt|heißen|hieß|hießen|namens|genannt|sogenannte[nrms]?|genannte[nrms]?|titelt|titel|motto|thema|themen|name|namen|überschrift|slogan|leitsatz|parole|untertitel|motto|projekt|kampagne|programm|aktion|reihe|titels|mottos|betreff|stichwort|aufschrift|hashtag|begriff|wort|betitelt)$/iu

/** Whether a word announces a title, a name or a motto. */
export function announcesTitle(word: string): boolean {
  return TITLE_LEAD.test(word)
}

/** Whether the word before a quotation, or before the colon that introduces it, announces a title. */
export function isTitleLead(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1]?.text === ':' ? tokens[quote - 2] : tokens[quote - 1]
  return before?.kind === 'word' && announcesTitle(before.text)
}
