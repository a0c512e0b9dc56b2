import { PhraseList, phrasesOf } from './phrases.ts'

/**
 * Words that say twice what they mean, and superlatives of words that have none. Left out is what Duden lists as usual
 * (`vorprogrammieren`, `Eigeninitiative`, `einzig und allein`). Source: Duden, Richtiges und gutes Deutsch (Pleonasmus; Vergleichsformen).
 */
export const PLEONASMS = new PhraseList(
  phrasesOf(`
# Beide Wörter sagen dasselbe.
bereits schon = bereits
schon bereits = bereits
auch ebenfalls = ebenfalls
ebenfalls auch = ebenfalls
aber dennoch = dennoch
aber jedoch = jedoch
dennoch trotzdem = trotzdem
lediglich nur = nur
nur lediglich = nur
meist immer = meist
wieder erneut = erneut
erneut wieder = erneut
nochmals erneut = erneut
gemeinsam zusammen = gemeinsam
insgesamt zusammen = insgesamt
rund ca. = rund
etwa rund = rund
rund etwa = rund
circa rund = rund
ca. rund = rund
etwa ca. = etwa
ungefähr etwa = etwa
in etwa rund = rund
maximal bis zu = bis zu
bis zu maximal = bis zu
höchstens maximal = höchstens
bis zu höchstens = bis zu
mindestens wenigstens = mindestens
pro Tag täglich = täglich
ganz alleinig~ = alleinig~
# Das Eigenschaftswort steckt schon im Substantiv.
gemeinsam~ Zusammenarbeit = Zusammenarbeit
gemeinsam~ Konsens+ = Konsens+
gemeinsam~ Kooperation+ = Kooperation+
neu~ Innovation+ = Innovation+
zukünftig~ Prognose+ = Prognose+
zukünftig~ Perspektive+ = Perspektive+
zukünftig~ Pläne = Pläne
andere Alternative+ = Alternative+
anderen Alternative+ = Alternative+
kostenlos~ Gratisprobe+ = Gratisprobe+
kostenlos~ Geschenk+ = Geschenk+
persönlich~ Anwesenheit = Anwesenheit
seltene Rarität = Rarität
seltene Raritäten = Raritäten
überraschend~ Überraschung+ = Überraschung+
tot~ Leiche+ = Leiche+
weiß~ Schimmel+ = Schimmel+
rund~ Kreis+ = Kreis+
alt~ Greis+ = Greis+
jung~ Jugendlich~ = Jugendlich~
fundamental~ Grundlage+ = Grundlage+
wichtig~ Hauptaufgabe+ = Hauptaufgabe+
wesentlich~ Kernpunkt+ = Kernpunkt+
gut~ Vorteil+ = Vorteil+
vorherig~ Vorbereitung+ = Vorbereitung+
kurz~ Augenblick+ = Augenblick+
konkret~ Einzelfall = Einzelfall
konkreten Einzelfall = Einzelfall
# Die Zusammensetzung nennt dasselbe zweimal.
Zukunftsprognose+ = Prognose+
Rückantwort+ = Antwort+
Testversuch+ = Versuch+
Einzelindividuum = Individuum
Grundprinzip = Prinzip
Grundprinzipien = Prinzipien
Fußpedal+ = Pedal+
Glasvitrine+ = Vitrine+
Haarfrisur+ = Frisur+
Gratisgeschenk+ = Geschenk+
Mitbeteiligung = Beteiligung
Rückerinnerung+ = Erinnerung+
Volksdemokratie+ = Demokratie+
aufoktroyieren = oktroyieren
aufoktroyiert~ = oktroyiert~
zusammenaddieren = addieren
zusammenaddiert = addiert
herausselektieren = selektieren
hinzuaddieren = addieren
mitinvolviert = involviert
# Der letzte Buchstabe der Abkürzung steht schon für dieses Wort.
LCD-Display = LCD
LED-Diode+ = LED
PIN-Nummer = PIN
PIN-Nummern = PINs
TAN-Nummer = TAN
TAN-Nummern = TANs
IBAN-Nummer = IBAN
IBAN-Nummern = IBANs
ISBN-Nummer = ISBN
ISBN-Nummern = ISBNs
HIV-Virus = HI-Virus
ABM-Maßnahme+ = ABM
ABS-System+ = ABS
GPS-System+ = GPS
USP-Proposition = USP
PDF-Format = PDF
ÖPNV-Verkehr = ÖPNV
DIN-Norm+ = Norm+
# Mehr als das geht nicht: Das Wort hat keinen Superlativ.
einzigste = einzige
einzigsten = einzigen
einziger = einziger
optimalste = optimale
optimalsten = optimalen
maximalste = maximale
maximalsten = maximalen
minimalste = minimale
minimalsten = minimalen
idealste = ideale
idealsten = idealen
in keinster Weise = in keiner Weise
`).filter(({ find, instead }) => find !== instead)
)
