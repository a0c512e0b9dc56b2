/**
 * Verbs whose past and participle are not made with -te and ge-…-t: stem, first person of the past, participle without its prefix.
 * What is listed is made of the regular endings by mistake (`denkte`, `getrinkt`). Source: Duden, Die Grammatik (unregelmäßige
 * Verben).
 */
export const STRONG_VERBS: readonly (readonly [stem: string, past: string, participle: string])[] = (
  'back backte gebacken|befehl befahl befohlen|beginn begann begonnen|beiß biss gebissen|bieg bog gebogen|biet bot geboten|bind band gebunden|' +
  'bitt bat gebeten|blas blies geblasen|bleib blieb geblieben|brat briet gebraten|brech brach gebrochen|brenn brannte gebrannt|bring brachte gebracht|' +
  'denk dachte gedacht|dring drang gedrungen|empfehl empfahl empfohlen|ess aß gegessen|fahr fuhr gefahren|fall fiel gefallen|fang fing gefangen|' +
  'fecht focht gefochten|find fand gefunden|flieg flog geflogen|flieh floh geflohen|fließ floss geflossen|fress fraß gefressen|frier fror gefroren|' +
  'geb gab gegeben|geh ging gegangen|geling gelang gelungen|genieß genoss genossen|gescheh geschah geschehen|gewinn gewann gewonnen|gieß goss gegossen|' +
  'gleich glich geglichen|gleit glitt geglitten|grab grub gegraben|greif griff gegriffen|halt hielt gehalten|häng hing gehangen|heb hob gehoben|' +
  'heiß hieß geheißen|helf half geholfen|kenn kannte gekannt|kling klang geklungen|komm kam gekommen|kriech kroch gekrochen|lad lud geladen|' +
  'lass ließ gelassen|lauf lief gelaufen|leid litt gelitten|leih lieh geliehen|les las gelesen|lieg lag gelegen|lüg log gelogen|meid mied gemieden|' +
  'mess maß gemessen|nehm nahm genommen|nenn nannte genannt|pfeif pfiff gepfiffen|rat riet geraten|reiß riss gerissen|reit ritt geritten|' +
  'renn rannte gerannt|riech roch gerochen|ring rang gerungen|rinn rann geronnen|ruf rief gerufen|schaff schuf geschaffen|scheid schied geschieden|' +
  'schein schien geschienen|schieb schob geschoben|schieß schoss geschossen|schlaf schlief geschlafen|schlag schlug geschlagen|schließ schloss geschlossen|' +
  'schling schlang geschlungen|schmeiß schmiss geschmissen|schneid schnitt geschnitten|schreib schrieb geschrieben|schrei schrie geschrien|' +
  'schreit schritt geschritten|schweig schwieg geschwiegen|schwimm schwamm geschwommen|schwing schwang geschwungen|schwör schwor geschworen|' +
  'seh sah gesehen|send sandte gesandt|sing sang gesungen|sink sank gesunken|sinn sann gesonnen|sitz saß gesessen|sprech sprach gesprochen|' +
  'spring sprang gesprungen|stech stach gestochen|steh stand gestanden|stehl stahl gestohlen|steig stieg gestiegen|sterb starb gestorben|' +
  'stoß stieß gestoßen|streich strich gestrichen|streit stritt gestritten|trag trug getragen|treff traf getroffen|treib trieb getrieben|' +
  'tret trat getreten|trink trank getrunken|trüg trog getrogen|tu tat getan|verderb verdarb verdorben|vergess vergaß vergessen|verlier verlor verloren|' +
  'wachs wuchs gewachsen|wasch wusch gewaschen|weich wich gewichen|weis wies gewiesen|wend wandte gewandt|werb warb geworben|werd wurde geworden|' +
  'werf warf geworfen|wieg wog gewogen|wiss wusste gewusst|zieh zog gezogen|zwing zwang gezwungen'
)
  .split('|')
  .map((entry) => {
    const [stem = '', past = '', participle = ''] = entry.split(' ')
    return [stem, past, participle] as const
  })
