import { BE, HAVE } from './auxiliaries.ts'

/** Verbs with which an infinitive with zu says what is to be done: haben, sein, bleiben, gelten, brauchen, scheinen. */
const HAS_TO: ReadonlySet<string> = new Set([
  ...HAVE,
  ...BE,
  ...'bleibt bleiben blieb gilt galt braucht brauchen scheint scheinen'.split(' ')
])

/**
 * Verbs with which an infinitive with zu is no group of its own, but part of one predicate (`hat zu tragen`, `gibt es zu gewinnen`):
 * those, pflegen and their like, in lower case.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen).
 */
export const ONE_PREDICATE: ReadonlySet<string> = new Set([
  ...HAS_TO,
  ...(
    'brauchte brauchten schien schienen pflegt pflegen pflegte droht drohen drohte vermag vermögen vermochte vermochten weiß wissen wusste wussten ' +
    'gibt gab gäbe steht stehen bekommt bekommen bekam bekamen'
  ).split(' ')
])
