/**
 * Verbs with which an infinitive with zu is no group of its own, but part of one predicate (`hat zu tragen`, `gibt es zu gewinnen`):
 * haben, sein, brauchen, scheinen, pflegen and their like, in lower case.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen).
 */
export const ONE_PREDICATE: ReadonlySet<string> = new Set(
  (
    'hat hast haben habe hatte hatten hätte hätten habt ist sind war waren sei seien wäre wären bleibt bleiben blieb gilt galt ' +
    'braucht brauchen brauchte brauchten scheint scheinen schien schienen pflegt pflegen pflegte droht drohen drohte vermag weiß wissen ' +
    'gibt gab gäbe steht stehen bekommt bekommen bekam bekamen'
  ).split(' ')
)
