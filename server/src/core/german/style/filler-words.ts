import { PhraseList, phrasesOf } from './phrases.ts'

/**
 * Words and phrases without which a sentence of a release says the same, or which a shorter word says too. Only such as have hardly
 * any other sense: no `eigentlich`, `eben`, `ja`, `wohl`, `natürlich`, `grundsätzlich`. Source: Schneider, Deutsch für Profis; Duden, Richtiges und
 * gutes Deutsch (Füllwörter).
 */
export const FILLER_WORDS = new PhraseList(
  phrasesOf(`
# Der Satz sagt ohne dieses Wort dasselbe.
gewissermaßen =
sozusagen =
quasi =
irgendwie =
schlichtweg =
schlicht und einfach =
schlicht und ergreifend =
letztendlich =
schlussendlich =
sicherlich =
bekanntlich =
bekanntermaßen =
zweifelsohne =
zweifellos =
ohne Zweifel =
durchaus =
regelrecht =
ziemlich =
gleichsam =
im Grunde genommen =
an und für sich =
nun einmal =
nun mal =
in der Tat =
wie bereits erwähnt =
wie schon erwähnt =
wie oben erwähnt =
# Das sagt ein kürzeres Wort.
zum jetzigen Zeitpunkt = jetzt
zum gegenwärtigen Zeitpunkt = derzeit
zum derzeitigen Zeitpunkt = derzeit
zum aktuellen Zeitpunkt = derzeit
zu einem späteren Zeitpunkt = später
zu einem früheren Zeitpunkt = früher
zu keinem Zeitpunkt = nie
zu jedem Zeitpunkt = jederzeit
aus diesem Grund = deshalb
aus diesem Grunde = deshalb
aus diesen Gründen = deshalb
aus welchem Grund = warum
nichtsdestotrotz = trotzdem
nichtsdestoweniger = trotzdem
unter Zuhilfenahme von = mit
in hohem Maße = sehr
in hohem Maß = sehr
in besonderem Maße = besonders
in ausreichendem Maße = genug
in zunehmendem Maße = zunehmend
im Verlauf des = während des
im Verlaufe des = während des
im Nachgang zu = nach
# Kürzer ist „viele“.
eine Vielzahl von
eine Vielzahl an
eine große Anzahl von
# Kürzer ist „vor“.
im Vorfeld der
im Vorfeld des
# Kürzer ist „von“.
seitens der
seitens des
vonseiten der
vonseiten des
# Kürzer ist „zu“ oder „bei“.
in Bezug auf
bezugnehmend auf
# Kürzer ist ein Satz mit „weil“ oder „obwohl“.
aufgrund der Tatsache
auf Grund der Tatsache
wegen der Tatsache
trotz der Tatsache
ungeachtet der Tatsache
angesichts der Tatsache
# Der Hinweis auf den Hinweis kann entfallen.
es sei darauf hingewiesen
es ist darauf hinzuweisen
es wird darauf hingewiesen
`)
)
