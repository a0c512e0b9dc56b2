import type { Token } from './clauses.ts'

/**
 * Verbs that have an object in the accusative and none in the dative, unless there is one in the accusative as well; with infinitive,
 * third person, past and participle. Source: Duden, Die Grammatik (Valenz: Verben mit Akkusativobjekt).
 */
const ACCUSATIVE_ALONE = new Set(
  `brauchen braucht brauchte brauchten gebraucht, benötigen benötigt benötigte benötigten, suchen sucht suchte suchten gesucht,
  erreichen erreicht erreichte erreichten, verhindern verhindert verhinderte verhinderten, löschen löscht löschte löschten gelöscht,
  beantragen beantragt beantragte beantragten, durchführen durchzuführen durchgeführt, errichten errichtet errichtete errichteten,
  bauen baut baute bauten gebaut, besuchen besucht besuchte besuchten, begrüßen begrüßt begrüßte begrüßten,
  unterstützen unterstützt unterstützte unterstützten, fördern fördert förderte förderten gefördert, planen plant plante planten geplant,
  feiern feiert feierte feierten gefeiert, veranstalten veranstaltet veranstaltete veranstalteten,
  gründen gründet gründete gründeten gegründet, betreiben betreibt betrieb betrieben, entwickeln entwickelt entwickelte entwickelten,
  erarbeiten erarbeitet erarbeitete erarbeiteten, erstellen erstellt erstellte erstellten, sanieren saniert sanierte sanierten,
  renovieren renoviert renovierte renovierten, erneuern erneuert erneuerte erneuerten, ersetzen ersetzt ersetzte ersetzten,
  verbessern verbessert verbesserte verbesserten, stärken stärkt stärkte stärkten gestärkt, schützen schützt schützte schützten geschützt,
  prüfen prüft prüfte prüften geprüft, verabschieden verabschiedet verabschiedete verabschiedeten, beenden beendet beendete beendeten,
  leiten leitet leitete leiteten geleitet, vertreten vertritt vertrat vertraten, ehren ehrt ehrte ehrten geehrt,
  loben lobt lobte lobten gelobt, kritisieren kritisiert kritisierte kritisierten, nennen nennt nannte nannten genannt,
  verlieren verliert verlor verloren, gewinnen gewinnt gewann gewannen gewonnen, übernehmen übernimmt übernahm übernahmen übernommen,
  organisieren organisiert organisierte organisierten, enthalten enthält enthielt enthielten, umfassen umfasst umfasste umfassten,
  erleiden erleidet erlitt erlitten, verzeichnen verzeichnet verzeichnete verzeichneten, verursachen verursacht verursachte verursachten,
  erleben erlebt erlebte erlebten, beschreiben beschreibt beschrieb beschrieben, ergreifen ergreift ergriff ergriffen,
  schaffen schafft schuf schufen geschaffen, bilden bildet bildete bildeten gebildet, vermissen vermisst vermisste vermissten,
  eröffnen eröffnet eröffnete eröffneten, lösen löst löste lösten gelöst, fordern fordert forderte forderten gefordert,
  veröffentlichen veröffentlicht veröffentlichte veröffentlichten, überarbeiten überarbeitet überarbeitete überarbeiteten,
  unterzeichnen unterzeichnet unterzeichnete unterzeichneten, kaufen kauft kaufte kauften gekauft, stoppen stoppt stoppte stoppten gestoppt,
  beauftragen beauftragt beauftragte beauftragten, vermeiden vermeidet vermied vermieden, behandeln behandelt behandelte behandelten,
  erfassen erfasst erfasste erfassten, retten rettet rettete retteten gerettet, verletzen verletzt verletzte verletzten,
  informieren informiert informierte informierten, betreuen betreut betreute betreuten, verwenden verwendet verwendete verwendeten,
  finanzieren finanziert finanzierte finanzierten, modernisieren modernisiert modernisierte modernisierten,
  erweitern erweitert erweiterte erweiterten, analysieren analysiert analysierte analysierten, wählen wählt wählte wählten gewählt,
  beschließen beschließt beschloss beschlossen, genehmigen genehmigt genehmigte genehmigten, entdecken entdeckt entdeckte entdeckten,
  kontrollieren kontrolliert kontrollierte kontrollierten, sammeln sammelt sammelte sammelten gesammelt,
  umsetzen umzusetzen umgesetzt, einhalten einzuhalten eingehalten, aufbauen aufzubauen aufgebaut, ausbauen auszubauen ausgebaut,
  einrichten einzurichten eingerichtet, einführen einzuführen eingeführt, abschließen abzuschließen abgeschlossen,
  abbauen abzubauen abgebaut, herstellen herzustellen hergestellt, vorbereiten vorzubereiten vorbereitet, abreißen abzureißen abgerissen,
  feststellen festzustellen festgestellt, festnehmen festzunehmen festgenommen, aufklären aufzuklären aufgeklärt,
  ausrichten auszurichten ausgerichtet, auslösen auszulösen ausgelöst, aufheben aufzuheben aufgehoben,
  verfolgen verfolgt verfolgte verfolgten, starten startet startete starteten gestartet`.split(/[\s,]+/u)
)

/** Whether the word is a form of a verb that asks for an accusative alone. */
export function takesAccusativeAlone({ lower }: Token): boolean {
  return ACCUSATIVE_ALONE.has(lower)
}

/** Whether the word is a form of a verb that is hardly ever used without its object. */
export function needsObject(token: Token): boolean {
  return (takesAccusativeAlone(token) && !MAY_LACK_OBJECT.test(token.lower)) || TRANSITIVE.has(token.lower)
}

/** `Wer will, kann wählen`: with an object, and often without. */
const MAY_LACK_OBJECT =
  /^(?:ge)?(?:bau|beschl|entdeck|feier|gew[aio]nn|gründ|kauf|leit|plan|prüf|sammel|start|such|verabschied|verlier|verlor|wähl)/u

/** Further forms that are hardly ever used without an object, also of verbs above that otherwise may be (`entdeckt`, `gekauft`). */
const TRANSITIVE = new Set(
  `vergisst vergessen weggeworfen wegwirft benutzt benutzen benutzte kennt kennen kannte gekannt hervorholt hervorgeholt
  herstellt anbietet anbieten angeboten einrichtet besitzt besitzen besaß besaßen hinterlässt hinterließ hinterlassen
  entworfen entwarf komponiert komponierte verfasst verfasste herausgibt herausgegeben bewilligt bewilligte gestiftet stiftete
  überreicht überreichte bereitstellt bereitstellen bereitgestellt angeschafft erworben erwarb erwirbt entdeckt entdeckte
  gestohlen gekauft vermietet bewirtschaftet bewirtschaften verwaltet verwalten angelegt gepflanzt gestaltet gestalten
  gestaltete besingt besang bewohnt bewohnen bewohnte beherbergt unterhält unterhielt unterhalten`.split(/\s+/u)
)
