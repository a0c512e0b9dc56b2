/**
 * Words that stand with a capital only where a sentence begins (or a title, or
 * the polite form): pronouns, articles, prepositions, conjunctions, adverbs,
 * question words, auxiliary verbs.
 *
 * Source: Amtliches Regelwerk 2024, capital and lower case: all words but nouns,
 * names and what is used as one are written in lower case. Left out are the
 * words that also stand as nouns or as a part of names in the middle of a
 * sentence (`Ihnen`, `Recht`, `Neue`, `Morgen`, `Dank`).
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  [
    // Articles, pronouns, numerals
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Keiner Keinem',
    'Er Sie Es Wir Ich Man Ihm Ihn Uns Ihre Sein Seine Seinen Seiner Seinem Seines Unser Unsere Unseren Unserem Unserer',
    'Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jede Jeder Jedes Jeden Jedem Alle Allen Aller Alles',
    'Viele Vielen Vieles Einige Einigen Einiges Manche Mancher Mehrere Mehreren Beide Beiden Beides Andere Anderen Anders',
    'Solche Solcher Solchen Wer Was Wem Wen Wessen Welche Welcher Welches Welchen Welchem Derjenige Diejenigen Denen Deren Dessen',
    'Niemand Jemand Nichts Etwas Etliche Weitere Weiteren Weiteres Mehr Weniger Wenige Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn',
    // Prepositions
    'In Im Ins Am An Ans Auf Aufs Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Mit Nach Neben Ohne Seit Trotz Um Unter Über Von',
    'Vom Vor Vorm Während Wegen Zu Zum Zur Zwischen Ab Anhand Anlässlich Angesichts Anstelle Aufgrund Außer Außerhalb Dank Entlang',
    'Gemäß Hinsichtlich Infolge Innerhalb Inmitten Jenseits Laut Mangels Mittels Mithilfe Samt Seitens Statt Ungeachtet Zufolge Zugunsten Zwecks',
    // Conjunctions
    'Und Oder Aber Denn Doch Sondern Sowie Sowohl Entweder Weder Wenn Weil Dass Ob Obwohl Obgleich Falls Sofern Soweit Solange Sobald',
    'Sodass Damit Indem Bevor Nachdem Ehe Als Wie Da',
    // Adverbs
    'Danach Dann Dabei Dadurch Dafür Dagegen Daher Dahin Dahinter Daneben Daran Darauf Daraufhin Daraus Darin Darüber Darum Darunter',
    'Davon Davor Dazu Dazwischen Demnach Demgegenüber Dennoch Deshalb Deswegen Dementsprechend Demzufolge Derzeit Dort Dorthin Dorther',
    'Außerdem Auch Allerdings Also Anschließend Ansonsten Bereits Besonders Bislang Bisher Bald Ebenfalls Ebenso Eigentlich Einerseits Einst',
    'Endlich Erst Erstens Erstmals Etwa Fast Ferner Folglich Früher Ganz Gar Genau Genauso Gerade Gern Gestern Gleichzeitig Gleichwohl',
    'Heute Heutzutage Hier Hierbei Hierdurch Hierfür Hierzu Hiermit Hinzu Hingegen Immer Immerhin Inzwischen Insgesamt Insbesondere Indessen',
    'Insofern Irgendwann Jedoch Jetzt Künftig Kurz Leider Letztlich Letztendlich Mittlerweile Momentan Möglicherweise Nachher Natürlich',
    'Nebenbei Neuerdings Nicht Nie Niemals Noch Nun Nur Oft Oftmals Plötzlich Rund Schließlich Schon Sehr Seitdem Seither Selbst Selbstverständlich',
    'So Sofort Sogar Somit Sonst Stattdessen Stets Tatsächlich Trotzdem Überall Übrigens Umso Ungefähr Unterdessen Vielleicht Vielmehr Voraussichtlich',
    'Vorher Währenddessen Warum Wann Weiter Weiterhin Weshalb Wieder Wiederum Wieso Wo Wobei Wodurch Wofür Woher Wohin Womit Wozu Zudem',
    'Zuerst Zugleich Zukünftig Zuletzt Zumal Zunächst Zurzeit Zusammen Zusätzlich Zuvor Zwar Zweitens Drittens Meist Meistens Manchmal',
    'Nachmittags Vormittags Abends Morgens Mittags Nachts Montags Dienstags Mittwochs Donnerstags Freitags Samstags Sonntags',
    // Auxiliary and modal verbs
    'Ist Sind War Waren Wird Werden Wurde Wurden Hat Haben Hatte Hatten Kann Können Konnte Muss Müssen Soll Sollen Sollte Will Wollen Darf Dürfen'
  ].flatMap((line) => line.split(' '))
)
