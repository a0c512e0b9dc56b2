import { verbList } from './verb-list.ts'

/**
 * The verbs whose only object stands in the dative (D) or in the genitive (G). Those that have an accusative in another meaning are not
 * here (`kündigen`, `trauen`, `passen`, `antworten`, `glauben`), nor those whose subject likes to stand behind them (`gelingen`, `fehlen`).
 * Source: Duden, Die Grammatik (Verben mit Dativobjekt, Verben mit Genitivobjekt); E-VALBU, Leibniz-Institut für Deutsche Sprache.
 */
export const OBJECT_VERBS = verbList(
  `
  D: dank- gratulier- applaudier- kondolier- imponier- gehör- schad- begegn- misstrau- gehorch- huldig- lausch- ähnel- dien- folg- entstamm- | gedankt danken gratuliert gratulieren applaudiert geschadet begegnet begegnen misstraut gedient gefolgt
  D: hilft helfen half halfen widerspricht widersprechen widersprach widersprachen entspricht entsprechen entsprach entsprachen gefällt gefiel gefielen missfällt missfiel | geholfen widersprochen widersprechen entsprochen entsprechen
  D: unterliegt unterliegen unterlag unterlagen untersteht unterstehen unterstand obliegt oblag obliegen widersteht widerstehen widerstand | widerstanden
  D zu: stimm- hör- jubel- sieht sehen sah sahen | zugestimmt zustimmen zuzustimmen zugehört zuhören zugejubelt zujubeln zugesehen zusehen
  D bei: tritt treten trat traten steht stehen stand standen wohn- pflicht- | beigetreten beitreten beizutreten beigestanden beigewohnt beiwohnen beigepflichtet
  D nach: kommt kommen kam kamen geht gehen ging gingen | nachgekommen nachkommen nachzukommen nachgegangen nachgehen nachzugehen
  D vor: beug- steht stehen stand standen | vorgebeugt vorbeugen vorzubeugen
  D entgegen: tritt treten trat traten wirk- kommt kommen kam kamen | entgegengetreten entgegentreten entgegenzutreten entgegengewirkt entgegenwirken entgegenzuwirken entgegengekommen
  D aus: weicht weichen wich wichen | ausgewichen auszuweichen
  D an: gehör- | angehören anzugehören
  D zuvor: kommt kommen kam kamen | zuvorgekommen
  D zugute: kommt kommen kam kamen | zugutegekommen zugutekommen
  D sich: widm- näher- | gewidmet genähert
  D sich an: schließt schließen schloss schlossen | angeschlossen anschließen anzuschließen
  D sich zu: wendet wenden wandte wandten | zugewandt zuzuwenden
  G: gedenkt gedenken gedachte gedachten bedarf bedürfen bedurfte bedurften | gedacht gedenken
  G sich: bedien- erfreu- entledig- bemächtig- rühm- | bedient bedienen erfreut entledigt
  G sich an: nimmt nehmen nahm nahmen | angenommen annehmen anzunehmen
`,
  1
)
