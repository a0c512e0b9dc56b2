import { isNoun, type Token } from './clauses.ts'

/** Verbs and what is made of them, of which `um` may be the preposition. */
export function takesUm(token: Token): boolean {
  return !isNoun(token) && TAKES_UM.test(token.lower)
}

const TAKES_UM =
  /^(?:(?:geh|ging|bitt|bat|bet|ge?bet|w[ie]rb|warb|geworb|bew[ie]rb|bewarb|beworb|kämpf|gekämpft|bemüh|handel|gehandelt|kümmer|gekümmert|sorg|gesorgt|dreh|gedreht|ring|rang|streit|stritt|spiel|gespielt|wett|steig|stieg|sink|sank|wachs|wächs|wuchs|trauer|ersuch|feilsch|konkurrier|rivalisier|fleh|bang|rank)(?:e?n|e?t|et|t?en?|ten|est)?|ergeht|bewusst\p{L}*)$/u
