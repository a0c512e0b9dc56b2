import { verbList } from './verb-list.ts'

/**
 * Preposition and case of an object, with its verbs: those of which the other case means no place or direction that could stand beside the
 * verb: `verfügt über einem` is none, but `wartet auf dem Platz` is; `beruft auf dem Parteitag einen Rat` lacks `sich`.
 * Source: Duden, Die Grammatik (Präpositionalobjekte); E-VALBU, Leibniz-Institut für Deutsche Sprache.
 */
export const PREPOSITIONAL_VERBS = verbList(
  `
  über A: verfüg- informier- diskutier- debattier- verhandel- klag- schimpf- spott- jubel- staun- urteil- | informiert diskutiert debattiert verhandelt geurteilt verfügen informieren diskutieren
  über A sich: beklag- freu- ärger- wunder- beschwer- | beklagt gefreut geärgert gewundert beschwert
  über A: streitet streiten stritt stritten spricht sprechen sprach sprachen beriet berieten berät beraten bericht- | gestritten gesprochen beraten berichtet
  über A: entscheidet entscheiden entschied entschieden red- erzähl- referier- philosophier- spekulier- unterricht- | entschieden geredet erzählt referiert spekuliert unterrichtet
  über A ab: stimm- | abgestimmt abstimmen abzustimmen
  über A nach: denkt denken dachte dachten | nachgedacht nachdenken nachzudenken
  über A aus: tausch- | ausgetauscht auszutauschen
  über A auf: klär- | aufgeklärt aufzuklären
  über A hinweg: setz- | hinweggesetzt hinwegzusetzen
  über A hinaus: geht gehen ging gingen | hinausgegangen hinauszugehen hinausgehen
  an A: erinner- appellier- glaub- | erinnert appelliert geglaubt
  an A sich: wendet wenden wandte wandten | gewandt
  an A an: knüpf- | angeknüpft anzuknüpfen anknüpfen
  an D teil: nimmt nehmen nahm nahmen | teilgenommen teilnehmen teilzunehmen
  an D mit: wirk- arbeit- | mitgewirkt mitwirken mitzuwirken mitgearbeitet mitarbeiten mitzuarbeiten
  an D fest: hält halten hielt hielten | festgehalten festhalten festzuhalten
  an D: beteilig- scheiter- zweifel- mangel- erkrank- leidet leiden litt litten stirbt sterben starb starben arbeit- | beteiligt gescheitert gezweifelt erkrankt gelitten gestorben gearbeitet
  an D sich: orientier- | orientiert
  auf A: verzicht- verweist verweisen verwies verwiesen poch- | verzichtet verzichten verwiesen gepocht
  auf A sich: spezialisier- beschränk- bezieht beziehen bezog bezogen beruft berufen berief beriefen verlässt verlassen verließ verließen beläuft belaufen belief beliefen | spezialisiert beschränkt bezogen berufen verlassen
  auf A hin: weist weisen wies wiesen deut- | hingewiesen hinweisen hinzuweisen
  auf A ein: geht gehen ging gingen | eingegangen eingehen einzugehen
  auf A aus: wirk- | ausgewirkt auswirken auszuwirken
  auf A ab: ziel- | abgezielt abzielen abzuzielen
  auf A über: greift greifen griff griffen | übergegriffen überzugreifen
  auf A zurück: greift greifen griff griffen | zurückgegriffen zurückgreifen zurückzugreifen
  auf D: beruh- basier- beharr- fuß- | beruht basiert beharrt
  in A: investier- | investiert investieren
  vor D: warn- schütz- fürcht- scheu- | gewarnt geschützt gefürchtet gescheut
  unter D: leidet leiden litt litten | gelitten
`,
  2
)
