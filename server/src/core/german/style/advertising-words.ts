import { PhraseList, phrasesOf } from './phrases.ts'

/**
 * Words that praise what a release should show. Left out are those that are as often meant soberly (`einmalig`, `führend`, `exklusiv`,
 * `hochwertig`, `nachhaltig`, `Meilenstein`). Source: Deutscher Rat für Public Relations, Deutscher Kommunikationskodex (Sachlichkeit); common
 * practice of newsrooms.
 */
export const ADVERTISING_WORDS = new PhraseList(
  phrasesOf(`
# Redaktionen streichen Lob in eigener Sache; eine Tatsache überzeugt mehr.
einzigartig~ =
atemberaubend~ =
unvergesslich~ =
sensationell~ =
spektakulär~ =
unschlagbar~ =
revolutionär~ =
bahnbrechend~ =
wegweisend~ =
zukunftsweisend~ =
richtungsweisend~ =
hochmodern~ = modern~
topmodern~ = modern~
brandneu~ = neu~
hochkarätig~ =
maßgeschneidert~ =
ganzheitlich~ =
innovativ~ =
erstklassig~ =
exzellent~ =
großartig~ =
fantastisch~ =
phantastisch~ =
traumhaft~ =
hervorragend~ =
faszinierend~ =
begeisternd~ =
unübertroffen~ =
konkurrenzlos~ =
weltweit führend~ =
marktführend~ =
branchenführend~ =
absolut~ Highlight+
Highlight+
Quantensprung
Quantensprünge
Rundum-sorglos-Paket
Leuchtturmprojekt+
echter Mehrwert
echten Mehrwert
state of the art = auf dem Stand der Technik
best in class
# Diese Wendung steht in so vielen Einladungen, dass sie nichts mehr sagt.
für jeden Geschmack etwas
für jeden etwas dabei
für Groß und Klein
für Jung und Alt
für das leibliche Wohl
für Ihr leibliches Wohl
lässt keine Wünsche offen
lassen keine Wünsche offen
bis auf den letzten Platz
rundeten den Abend ab
rundete den Abend ab
rundet das Programm ab
ein voller Erfolg
Spaß und Spannung
garantiert unvergesslich~
`)
)
