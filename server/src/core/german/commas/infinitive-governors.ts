/**
 * Verbs on which an infinitive group hangs, with their principal parts (infinitive, present, past, participle). Left out are those
 * that make one predicate with it (haben, sein, brauchen, scheinen, pflegen, drohen, wissen).
 * Sources: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen); Duden, Die Grammatik (Infinitivkonstruktionen).
 */
const VERBS: Readonly<Record<GovernorKind, string>> = {
  // Who acts is the subject: the group follows at once.
  direct: `
    versuchen versucht versuchte versucht, beginnen beginnt begann begonnen, hoffen hofft hoffte gehofft,
    planen plant plante geplant, beabsichtigen beabsichtigt beabsichtigte beabsichtigt, beschließen beschließt beschloss beschlossen,
    vergessen vergisst vergaß vergessen, wagen wagt wagte gewagt, vereinbaren vereinbart vereinbarte vereinbart,
    versprechen verspricht versprach versprochen, geloben gelobt gelobte gelobt, fordern fordert forderte gefordert,
    erwägen erwägt erwog erwogen, versäumen versäumt versäumte versäumt, zögern zögert zögerte gezögert,
    vermeiden vermeidet vermied vermieden, erwarten erwartet erwartete erwartet, verdienen verdient verdiente verdient,
    heißen heißt hieß geheißen, bedeuten bedeutet bedeutete bedeutet, schaffen schafft schaffte geschafft,
    behaupten behauptet behauptete behauptet, glauben glaubt glaubte geglaubt, bedauern bedauert bedauerte bedauert,
    verlangen verlangt verlangte verlangt, verpassen verpasst verpasste verpasst, unterlassen unterlässt unterließ unterlassen,
    beantragen beantragt beantragte beantragt, befürchten befürchtet befürchtete befürchtet, fürchten fürchtet fürchtete gefürchtet,
    riskieren riskiert riskierte riskiert, beteuern beteuert beteuerte beteuert, bestreiten bestreitet bestritt bestritten,
    leugnen leugnet leugnete geleugnet, genießen genießt genoss genossen`,
  // `Wir freuen uns …`
  reflexive: `
    freuen freut freute gefreut, bemühen bemüht bemühte bemüht, entscheiden entscheidet entschied entschieden,
    entschließen entschließt entschloss entschlossen, verpflichten verpflichtet verpflichtete verpflichtet,
    weigern weigert weigerte geweigert, trauen traut traute getraut, lohnen lohnt lohnte gelohnt, bereiterklären bereiterklärt bereiterklärte bereiterklärt, vornehmen vornimmt vornahm vorgenommen, wünschen wünscht wünschte gewünscht`,
  // `bittet die Stadt alle Gäste …`: somebody in the accusative comes first.
  accusative: `
    bitten bittet bat gebeten, zwingen zwingt zwang gezwungen, ermutigen ermutigt ermutigte ermutigt,
    ermuntern ermuntert ermunterte ermuntert, überzeugen überzeugt überzeugte überzeugt, bewegen bewegt bewegte bewogen,
    veranlassen veranlasst veranlasste veranlasst, motivieren motiviert motivierte motiviert, befähigen befähigt befähigte befähigt,
    berechtigen berechtigt berechtigte berechtigt, beauftragen beauftragt beauftragte beauftragt,
    überreden überredet überredete überredet, nötigen nötigt nötigte genötigt, drängen drängt drängte gedrängt, verleiten verleitet verleitete verleitet`,
  // `hilft den Kindern …`: or in the dative, or nobody.
  // `-`: the participle of `garantieren` is an adverb as well (`hat garantiert viel zu bieten`).
  dative: `
    helfen hilft half geholfen, ermöglichen ermöglicht ermöglichte ermöglicht, erlauben erlaubt erlaubte erlaubt,
    erleichtern erleichtert erleichterte erleichtert, raten rät riet geraten, empfehlen empfiehlt empfahl empfohlen,
    gestatten gestattet gestattete gestattet, verbieten verbietet verbot verboten, gelingen gelingt gelang gelungen,
    versichern versichert versicherte versichert, gestehen gesteht gestand gestanden, garantieren garantiert garantierte -`
}

/**
 * Participles of separable verbs on which a group hangs (`hat angekündigt …`, `gezwungen`), by kind; their finite forms stand in two parts
 * (particle-governors).
 */
const SEPARABLE_PARTICIPLES: Readonly<Record<'direct' | 'accusative' | 'dative', string>> = {
  direct:
    'angekündigt angeboten vorgeschlagen angeregt angedroht zugesagt zugesichert aufgehört angefangen vorgegeben angegeben zugegeben abgelehnt ausgeschlossen eingeräumt angestrebt vorgezogen',
  accusative: 'aufgefordert aufgerufen eingeladen angehalten angewiesen angeleitet',
  dative: 'abgeraten nahegelegt angeraten zugetraut freigestellt'
}

export type GovernorKind = 'direct' | 'reflexive' | 'accusative' | 'dative'

export interface Governor {
  readonly kind: GovernorKind
  readonly isFinite: boolean
  readonly isParticiple: boolean
  readonly isInfinitive: boolean
}

const governors = new Map<string, Governor>()

for (const [kind, list] of Object.entries(VERBS) as [GovernorKind, string][]) {
  for (const entry of list.split(',')) {
    const [infinitive = '', present = '', past = '', participle = ''] = entry.trim().split(/\s+/u)
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`
    const finite = [infinitive, present, infinitive.replace(/e?n$/u, 'e'), past, plural]
    for (const form of new Set([...finite, participle])) {
      const isParticiple = form === participle
      const isInfinitive = form === infinitive
      governors.set(form, { kind, isFinite: finite.includes(form), isParticiple, isInfinitive })
    }
  }
}

for (const [kind, list] of Object.entries(SEPARABLE_PARTICIPLES) as [GovernorKind, string][])
  for (const form of list.split(' '))
    governors.set(form, { kind, isFinite: false, isParticiple: true, isInfinitive: false })

/** What the word in lower case is as a form of such a verb. */
export function governorOf(lower: string): Governor | undefined {
  return governors.get(lower)
}
