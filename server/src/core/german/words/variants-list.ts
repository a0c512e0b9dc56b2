/**
 * Stems that may be written in two ways, in lower case; a stem may stand anywhere in a word. The one that Duden recommends comes
 * second. Source: Amtliches Regelwerk 2024, Wörterverzeichnis (variants of equal right); Duden, Die deutsche Rechtschreibung.
 */
export const VARIANTS: readonly (readonly [string, string])[] = [
  ['so dass', 'sodass'],
  ['potential', 'potenzial'],
  ['potentiell', 'potenziell'],
  ['existentiell', 'existenziell'],
  ['substantiell', 'substanziell'],
  ['essentiell', 'essenziell'],
  ['differential', 'differenzial'],
  ['aufwändig', 'aufwendig'],
  ['photograph', 'fotograf'],
  ['geograph', 'geograf'],
  ['biograph', 'biograf'],
  ['demograph', 'demograf'],
  ['topograph', 'topograf'],
  ['bibliograph', 'bibliograf'],
  ['choreograph', 'choreograf'],
  ['orthograph', 'orthograf'],
  ['typograph', 'typograf'],
  ['graphik', 'grafik'],
  ['graphisch', 'grafisch'],
  ['phantasie', 'fantasie'],
  ['phantastisch', 'fantastisch'],
  ['mikrophon', 'mikrofon'],
  ['saxophon', 'saxofon'],
  ['delphin', 'delfin'],
  ['selbständig', 'selbstständig'],
  ['portrait', 'porträt'],
  ['alptraum', 'albtraum'],
  ['fonetik', 'phonetik'],
  ['dekolletee', 'dekolleté'],
  ['soufflee', 'soufflé'],
  ['wagon', 'waggon']
]
