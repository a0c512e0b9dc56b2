/** Closed classes of German words. Source: Duden, Die Grammatik (Wortarten). All in lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Look like verb forms and hardly ever are: articles, numerals, adverbs, prepositions, adjectives. */
export const NO_VERBS = words(`
  eine einen einige einigen meine meinen deine seine seinen sondern bitte lange langen sieben laut statt anstatt dank weit weiter
  zeit heute gleich gleichen rechte rechten bestimmte bestimmten breite breiten klare klaren tolle tollen enge dunkle sichere
  sicheren bessere besseren presse bekannte bekannten interessierte interessierten beteiligten engagierte engagierten
  trotz wohl recht weise teils mittels nahe nahen fern ferne dicht leer voll reine weite rege trocken offen offene
  eigen eigene eigenen frei freie freien bereit gut wert kund leid preis acht wider minder selbst zumal allein samt so
  da wo wie als also mal nun nur sehr rund knapp ganz paare spitze spitzen
`)

/** Always the subject of its clause. */
export const NOMINATIVE_PRONOUNS = words('ich du er wir man')
/** The subject of its clause, or its object. */
export const PRONOUNS = words('ich du er wir man sie es ihr uns euch mich dich ihn ihm ihnen mir dir sich')

/** Open a subordinate clause, and are nothing else: the finite verb stands at its end. */
export const PLAIN_SUBORDINATORS = words(
  'dass weil obwohl obgleich sodass falls sofern nachdem bevor sobald indem ob wenn'
)
/** All that may open a subordinate clause. */
export const SUBORDINATORS = words(`
  dass weil obwohl obgleich sodass falls sofern nachdem bevor sobald indem ob wenn während da bis seit seitdem damit als wie ehe
  solange soweit sooft wobei wodurch wofür womit wonach woran worauf woraus worin worüber worum wovon wozu weshalb weswegen
  warum wieso wohin woher wo wer wen wem wessen was welcher welche welches welchem welchen wann
  der die das dem den deren dessen denen
`)
/** Questions and relatives that open nothing but a clause. */
export const QUESTION_WORDS = words(`
  wodurch wofür womit wonach woran worauf woraus worin worüber worum wovon wozu weshalb weswegen warum wieso wohin woher
  welcher welche welches welchem welchen wann wer wen wem wessen inwieweit inwiefern
`)

export const PREPOSITIONS = words(`
  ab an am ans auf aufs aus außer bei beim bis durch durchs entlang für fürs gegen gegenüber gemäß hinter im in ins innerhalb
  außerhalb jenseits laut mit mithilfe nach neben ohne pro samt seit trotz über übers um ums unter unterm von vom vor vorm während
  wegen zu zum zur zwischen aufgrund anhand anlässlich angesichts bezüglich dank hinsichtlich infolge mittels statt anstelle per via
  inklusive einschließlich rund binnen
`)

export const ARTICLES = words(`
  der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen
  mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen sein seine seiner seines seinem seinen
  ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren euer eure eurer eures eurem euren
  dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
  alle aller allen alles allem viele vieler vielen mehrere mehrerer mehreren einige einiger einigen manche mancher manchen
  sämtliche sämtlicher sämtlichen beide beider beiden wenige weniger wenigen solche solcher solches solchem solchen
`)

/** Point at a clause or an infinitive that follows: `dafür, dass`, `daran, mitzuwirken`. */
export const CORRELATES = words(
  'dafür dagegen dadurch daran darauf daraus darin darüber darum davon davor dazu daher deshalb danach darunter damit dabei'
)

export const COORDINATORS = words(
  'und oder sowie bzw. beziehungsweise aber denn doch sondern noch weder entweder sowohl'
)

/** Link a subject with what is said of it. */
export const COPULAS = words('ist sind war waren bin sei seien wäre wären bleibt bleiben')
/** Forms of werden and sein that make a passive of a participle at the end of a clause. */
export const BE_OR_BECOME = words('werden wurden sind waren wären würden seien worden')
