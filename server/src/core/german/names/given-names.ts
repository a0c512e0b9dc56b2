import { isCapitalised } from '../words/lexicon.ts'

/**
 * Given names met in Germany, by the sex they are usually given to; some stand in both lists. Two thirds come from the German
 * locale of Faker (MIT licence, © Faker contributors), the rest are names of the generations born before 1980.
 */
const FEMALE = `
Aaliyah Abby Abigail Ada Adelgunde Adelheid Adelina Adesuwa Adriana Agnes Agnieszka Aileen Aimee Aino Aischa Alana
Alena Alessa Alessia Alexa Alexandra Alexia Alexis Aleyna Alia Alica Alice Alicia Alina Alisa Alisha Alissa Aliya
Aliyah Allegra Alma Almut Alyssa Amal Amalia Amanda Amara Amelia Amelie Amina Aminata Amira Amy Ana Anabel Ananya
Anastasia Andrea Anette Angela Angelika Angelina Angelique Anita Anja Anke Ann Anna Annabel Annabell Annabelle
Annalena Anne Annegret Anneke Annelie Anneliese Annemarie Annerose Annette Anni Annie Annika Anny Anouk Antje Antonia
Ariana Ariane Arwen Åsa Ashley Astrid Asya Aurelia Aurélie Aurora Ava Avigail Ayleen Aylin Aynur Ayse Ayşe Azize Azra
Bahar Barbara Bärbel Beate Benedikta Bernadette Bettina Betty Bianca Bianka Birgit Birgitt Birte Bożena Brigitte
Britta Burgl Caitlin Cara Carina Carla Carlotta Carmen Carola Carolin Carolina Caroline Cassandra Catarina Catharina
Catrin Cecile Cecilia Celia Celina Celine Céline Cemile Centa Ceren Ceyda Ceylin Chantal Charleen Charlotta Charlotte
Chayenne Cheyenne Chiara Chinwe Christa Christel Christiane Christin Christina Christine Christl Cindy Claire Clara
Clarissa Claudia Colleen Collien Conny Constanze Cora Cordula Corinna Corinne Cornelia Cosima Dagmar Dana Daniela
Daria Darleen Defne Delia Delphine Denise Desiree Désirée Diana Dietlind Dilan Dilara Dina Doris Dorothea Dorothee
Dörte Ebba Ebru Eda Edeltraud Edith Eike Eileen Ela Elaine Elanur Elea Elena Eleni Eleonora Elfi Elfriede Elham Eliana
Elif Elina Elisa Elisabeth Elke Ella Ellen Elli Elly Elsa Else Elske Emelie Emely Emilia Emilie Emily Emine Emma
Emmely Emmi Emmy Enie Enna Enya Erika Esma Estelle Esther Eva Evelin Evelina Eveline Evelyn Ewa Fabienne Fatima Fatma
Fatou Fatoumata Federica Felicia Felicitas Felina Femke Fenja Fine Finia Finja Finnja Fiona Flora Florentine Folake
Francesca Franka Franziska Frauke Frederike Freya Frida Frieda Friederike Gabi Gabriela Gabriele Gerda Gerhild Gerlind
Gerlinde Gerti Gertraud Gertrud Gesa Gesche Gesine Geske Giada Giedrė Gina Gisela Gitta Gitte Giulia Giuliana Gönna
Greta Gudrun Gül Gülay Gülcan Gunda Gundel Gundula Hailey Halima Halyna Hana Hanna Hannah Hannelore Hatice Hatun Hedi
Hedwig Heide Heidemarie Heidi Heidrun Heike Heinke Helen Helena Helene Helga Helgard Helin Hella Helmtrud Henriette
Henrike Herlinde Hermine Herta Hilde Hildegard Hilke Hiltrud Ida Ifeoma Ilayda Ildikó Ilka Ilknur Ilona Ilsabe Ilse
Ilze Imke Ina Ineke Ines Inés Inga Inge Ingeborg Ingeburg Ingrid Inka Inken Insa Inês Ioana Irem Irene Iris Irma
Irmela Irmgard Irmhild Irmtraud Iryna Isa Isabel Isabell Isabella Isabelle Isolde Iulia Ivana Ivonne Iwona Jacqueline
Jamila Jana Jane Janin Janina Janine Janna Jara Jasmin Jasmina Jasmine Jeanette Jelena Jella Jenna Jennifer Jenny
Jessica Jessy Jette Jil Jill Joana Joanna Joelina Joeline Joelle Johanna Joleen Jolie Jolien Jolin Jolina Joline Jonna
Josefin Josefine Josephin Josephine Josie Josy Joyce Judith Judy Jule Julia Juliana Juliane Julie Julienne Julika
Julina Juna Justine Jutta Kaarina Kaja Karin Karina Karla Karlotta Karolina Karoline Kassandra Katalin Katarina
Katerina Kateryna Katharina Käthe Kathi Kathrin Katja Katrin Kaya Kayra Kerrin Kerstin Kiana Kiara Kimberley Kimberly
Kira Kirsten Klara Kordula Korinna Kreszenz Kristin Kristina Kunigunde Kyra Ladina Laila Lakshmi Lana Lara Larissa
Laura Laureen Lavinia Layla Lea Leah Leana Leandra Leann Lee Leila Lena Lene Leni Lenia Lenja Lenya Leona Leoni Leonie
Leonora Leticia Letizia Levke Leyla Lia Liah Liana Liesel Lieselotte Lili Lilia Lilian Liliana Lilith Lilli Lillian
Lilly Lily Lina Linda Lindsay Line Linh Linn Linnea Liora Lisa Lisann Lisanne Liselotte Liv Livia Liz Ljubow Ljudmyla
Lola Lore Loreen Lorena Lotta Lotte Louisa Louise Luana Lucia Lucía Lucie Lucienne Lucy Ludwiga Luisa Luise Luna Luzie
Lya Lydia Lyn Lynn Madeleine Madita Madleen Madlen Maëlle Magdalena Maike Mailin Maira Maja Malena Malgorzata
Małgorzata Malia Malin Malina Mandy Manuela Mara Marah Mareike Mareile Maren Margarete Margarethe Margaux Margit
Margot Margret Maria Mariam Mariama Marianne Marie Marieke Mariella Marija Marika Marina Marion Marisa Marissa Marit
Marita Marla Marleen Marlen Marlena Marlene Marlies Marret Marta Márta Martha Martina Maryam Mathilda Mathilde Matilda
Maxi Maxima Maxine Maya Mayra Mechthild Medina Medine Meike Melanie Melek Melike Melina Melinda Melis Melisa Melissa
Meral Merle Merve Meryem Mette Mia Michaela Michelle Mieke Mila Milana Milena Milla Mina Mira Miray Miriam Mirja
Mirjam Mirjana Mona Monika Monique Nadeschda Nadija Nadine Nadja Naemi Nancy Naomi Nargess Nasrin Natalia Natalie
Nataliia Natascha Nathalie Neele Nela Nele Nelli Nelly Nermin Ngoc Ngozi Nia Niamh Nicole Nika Nike Nila Nina Nisa Noa
Noemi Nora Notburga Nour Nuray Nurhan Nurit Okka Oksana Olena Olga Olivia Orsolya Ortrud Ottilie Parvin Patricia
Patrizia Paula Paulina Pauline Penelope Petra Philine Phoebe Phuong Pia Priska Priya Rahel Ramona Rania Rebecca
Rebekka Regina Regine Regula Reinhild Renate Resi Riana Ricarda Rieke Rike Rita Rivka Roda Romina Romy Ronja Rosa
Rosalie Rosalinde Rosemarie Rosl Rosmarie Roswitha Rotraud Ruby Rukiye Runa Ruth Sabine Sabrina Safiye Sahra Sally
Salome Samantha Samia Samira Sanaz Sandra Sandy Sanja Saphira Sara Sarah Saskia Selin Selina Selma Sena Seraina Shira
Shirin Shpresa Sibel Sibylle Sidney Sieglinde Sienna Sigrid Sigrun Silja Silke Silvia Simone Sina Sinja Siobhán
Slavica Smilla Snežana Sofia Sofie Solène Sonja Sophia Sophie Soraya Stefanie Steffi Stella Stephanie Stina Stine Sude
Sunhild Sunita Susanne Svea Svenja Svetlana Svitlana Swaantje Swantje Swenja Swetlana Switlana Sydney Sylvia Tabea
Talea Talia Tamara Tamia Tamina Tanja Tara Tarja Tatjana Telke Telse Teresa Tessa Tetiana Thalea Thalia Thea Theda
Theresa Therese Thuy Tia Tilda Tina Tineke Tjorven Tomke Tomma Trang Traude Traudel Traudl Trientje Trude Tuana Ulla
Ulrike Undine Ursula Urszula Urte Uschi Uta Ute Valentina Valeria Valerie Vanessa Vera Verena Veronika Victoria
Viktoria Viola Virginie Vivian Vivien Vivienne Vreni Vroni Walburga Waltraud Wencke Wibke Wiebke Wilma Wiltrud
Winfriede Wobke Xenia Yael Yara Yaren Yasmin Ylvi Ylvie Yuki Yumi Yvonne Zara Zehra Zenzi Zeynep Zita Zodwa Zoe Zoé
Zoey Zofia Zsuzsa
`

const MALE = `
Aaron Abdoulaye Abdul Abdullah Achim Adalbert Adam Ádám Adolf Adrian Adriano Ägidius Agon Ahmad Ahmed Ahmet Alan
Albert Albrecht Aleksandar Alessandro Alessio Alex Alexander Alexandros Alfons Alfred Ali Alois Alwin Amadou Amar Amir
Amon Anatolij Andre Andreas Andrei Andrew Andri Andrij Andris Angelo Ansgar Anthony Anton Antonio Arben Arian Aribert
Arjun Armin Arne Arno Arnold Arnulf Arthur Artur Arved Arvid Aurélien Axel Ayman Bahram Baldur Balthasar Baran Baris
Bastian Batuhan Behzad Bela Ben Benedikt Benjamin Bennet Bennett Benno Benoît Bent Berat Berkay Bernd Bernhard
Bernward Berthold Bijan Bilal Bjarne Björn Blasius Blerim Bo Bodo Bogdan Boris Bosse Botho Brandon Branko Brian Broder
Bruno Bryan Bülent Burak Burkhard Burkhart Calvin Can Canan Carl Carlo Carlos Carsten Caspar Cedric Cedrik Cem Charlie
Chidi Chris Christhard Christian Christiano Christof Christoph Christopher Ciarán Claas Claudiu Claus Clemens Colin
Collin Conner Connor Conor Constantin Corsin Corvin Cristian Curt Damian Damien Daniel Danilo Dankwart Danny Darian
Dario Darius Darren David Davide Davin Dean Deepak Degenhard Dejan Deniz Dennis Denny Detlef Detlev Devin Diego Dieter
Diethard Diethelm Dietmar Dietrich Dimitrios Dion Dirk Dmitri Dmytro Domenic Domenik Dominic Dominik Dorian Dragan
Dustin Dylan Eberhard Eckart Eckehard Eckhard Eddi Eddy Edgar Edmund Edwin Eero Efe Egbert Ege Eggert Egon Ehrenfried
Eitan Ekkehard Elia Eliah Elias Elijah Emanuel Emil Emilian Emilio Emir Emirhan Emre Enes Enis Enno Enrico Enzo Eoin
Erdal Eren Erhard Eric Éric Erich Erik Erkan Ernst Erwin Etienne Eugen Ewald Fabian Fabien Fabio Fabrice Falk Falko
Farhad Farid Fatmir Fatos Felix Ferdinand Fiete Filip Finlay Finley Finn Finnley Florian Flurin Francesco Frank Franz
Frederic Frederick Frederik Friedbert Friedhelm Friedrich Fritz Furkan Fynn Gabriel Gareth Gebhard Georg Georgios
Gerald Gerd Gerhard Gerhardt Gernot Gero Gerrit Gert Gerwin Gian Gianluca Giannis Gijs Gino Gintaras Giovanni Gisbert
Giselher Giuliano Giuseppe Gökhan Goran Gottfried Gotthard Gottlieb Götz Gregor Grzegorz Guenter Guido Gundolf Gunnar
Günter Gunther Günther Gustav Gustl Habbo Hagen Hakan Halil Hamid Hamza Hannes Hanno Hans Hans-Jürgen Hans-Peter
Hansgeorg Hansi Hansjürgen Hansruedi Harald Hartmut Hartwig Hasan Hassan Hasso Hauke Heiko Heimo Heiner Heinrich Heinz
Heiri Helge Hellmut Helmar Helmut Hendrik Hennes Henning Henri Henrick Henrik Henry Herbert Heribert Hermann Hias
Hilmar Hinnerk Hinrich Hiroshi Hoang Holger Horst Hubert Hubertus Hugo Hüseyin Hussein Ian Ibrahim Ibrahima Igor Ilan
Ilias Ilja Ilker Ilmari Ilyas Immanuel Ingmar Ingo Ingolf Ismael Ismail Ismet Itai Ivan Iven Jaap Jack Jacob Jaden
Jakob Jakub Jamal James Jan Janek Janis Jannek Jannes Jannik Jannis Jano Janosch Jared Jari Jarne Jarno Jaron Jarosław
Jason Jasper Javier Jay Jayden Jayson Jean Jelto Jens Jeremias Jeremie Jeremy Jermaine Jeroen Jerome Jerzy Jesper
Jesse Jesús Jim Jimmy Joachim Jobst Jochen Joe Joel Joey Johann Johannes John Johnny Jon Jonas Jonathan Jonte Joost
Jordan Jörg Joris Jörn Joscha Joschua José Josef Joseph Josh Joshua Jost Josua João Juan Jukka Julian Julien Julius
Jürg Jürgen Juri Jürn Justin Justus Kaan Kai Kalle Karim Karl Karl-Heinz Karlheinz Karlo Karsten Kaspar Kaweh Kay
Keanu Kees Kemal Kenan Kenji Kenny Keno Kerem Kerim Kęstutis Kevin Khaled Kian Kilian Kimi Kjell Klaas Klaus Klemens
Knud Knut Köbi Koen Kofi Konrad Konstantin Konstantinos Koray Korbinian Kostas Krzysztof Kunibert Kuno Kurt Kwame Lars
Lasse Laurence Laurens Laurenz Laurin Lean Leander Leandro Leberecht Leif Len Lenn Lennard Lennart Lennert Lennie
Lennox Lenny Leo Leon Leonard Leonardo Leonhard Leonidas Leopold Leroy Leszek Levent Levi Levin Lewin Lewis Liam Lian
Lias Lino Linus Lio Lion Lionel Logan Loïc Loisl Lorenz Lorenzo Loris Lothar Louis Luan Luc Luca Lucas Lucian Lucien
Lüder Ludger Ludolf Ludwig Luigi Luis Luiz Luk Luka Lukas Luke Lutz Maciej Maddox Mads Magnus Mahmoud Maik Maksim
Malik Malte Mamadou Manfred Manuel Marc Marcel Marco Marcus Marek Marian Mario Marius Mark Marko Markus Marlo Marlon
Marten Martin Marvin Marwin Mateo Mathias Mathieu Mathis Matis Mats Matteo Mattes Matthias Matthis Matti Mattis
Maurice Max Maxim Maximilian Mehmet Meik Meinhard Meinolf Melvin Meric Merlin Mert Merten Michael Michel Michl Mick
Miguel Mihai Mika Mikail Mike Milan Milo Minh Mio Mirac Mirco Mirko Mirosław Mladen Mohamad Mohamed Mohammad Mohammed
Momme Mordechai Moritz Morten Muhammad Muhammed Murat Mustafa Mykola Nathan Nathanael Navid Nebojša Neidhardt Nelson
Nenad Nevio Nick Niclas Nico Nicolae Nicolai Nicolas Niels Niklas Niko Nikola Nikolai Nikolas Nikos Nils Nino Noah
Noel Norbert Norman Notker Nuno Nuri Ocke Odin Odo Oisín Oke Okko Olaf Olav Ole Oleksandr Oleksij Oliver Omar Ömer
Omid Onno Onur Orhan Ortwin Oscar Oskar Ottmar Otto Ousmane Ove Pablo Panagiotis Pankraz Paolo Pascal Patrice Patrick
Paul Paweł Pedro Peer Pekka Pepe Peter Péter Phil Philip Philipp Pierre Piet Pieter Piotr Pirmin Pit Pius Predrag
Quang Quentin Quirin Radu Rafael Raik Rainer Rajesh Ralf Ralph Ramon Raphael Rasmus Raul Raúl Ravi Rayan Reimar Reiner
Reinhard Reinhart Reinhold Rémi René Renke Reto Reza Rhys Ricardo Riccardo Richard Rick Rico Robert Robin Rocco
Roderich Roland Rolf Romeo Ron Ruben Rudi Rüdiger Rudolf Ruedi Ruppert Rutger Ruven Ryan Said Salih Sam Sami Samir
Sammy Samuel Sandro Sanjay Santino Sascha Schlomo Schorsch Sean Seán Sebald Sebastian Selim Semih Sepp Sergej Serhij
Serkan Shawn Siegbert Siegfried Siegmar Siegmund Sighart Sigmar Silas Silvan Simeon Simon Sinan Sławomir Slobodan
Söhnke Sönke Sören Sörn Stavros Stefan Ștefan Steffen Stephan Steve Steven Sven Swen Tadeusz Taha Tamino Tammo Taner
Tapio Tarek Tarik Tarık Tassilo Tayler Taylor Tebbe Teo Teun Thabo Thadäus Thaddäus Thanh Theo Theodor Thibault Thies
Thilo Thomas Thorben Thore Thorge Thorsten Tiago Til Till Tillmann Tilmann Tilo Tim Timm Timo Timon Timothy Tino Titus
Tizian Tjark Tobias Tom Tomasz Tommy Toni Tony Torben Tore Torge Torsten Traugott Tristan Tyler Tyron Ubbo Udo Ueli
Ufuk Ulas Ulf Uli Ulli Ullrich Ulrich Umut Urs Utz Uwe Valentin Valentino Valon Vasile Vasilis Veikko Veit Victor
Vijay Viktor Vin Vincent Vinzenz Vito Vitus Vladimir Volker Volkert Volkhard Volkmar Volodymyr Vytautas Waldemar
Walfried Walter Walther Walti Wastl Wedigo Weert Wendelin Wenzel Werner Wiard Wiesław Wigbert Wilfried Wilhelm Wilko
Willi William Willy Wim Winfried Wladimir Wojciech Wolf Wolf-Dieter Wolfdietrich Wolfgang Wolfhard Wolfram Wolodymyr
Wübbo Wulf Wunibald Xaver Xhevdet Yannic Yannick Yannik Yannis Yaroslav Yasin Yehuda Yevhen Yossi Youssef Yunus Yusuf
Yven Yves Zbigniew Zeki Zoran
`

export type Gender = 'female' | 'male' | 'unknown'

const female = new Set(FEMALE.split(/\s+/u).filter(Boolean))
const male = new Set(MALE.split(/\s+/u).filter(Boolean))

/** Whether the word is a given name, or a double one (`Hans-Peter`, `Anna-Lena`). */
export function isGivenName(word: string): boolean {
  if (!isCapitalised(word)) return false
  if (female.has(word) || male.has(word)) return true
  return word.includes('-') && word.split('-').every((part) => female.has(part) || male.has(part))
}

/** The sex a given name tells; `unknown` for names of both and for words that are none. */
export function genderOfName(word: string): Gender {
  const first = female.has(word) || male.has(word) ? word : (word.split('-')[0] ?? word)
  if (female.has(first) === male.has(first)) return 'unknown'
  return female.has(first) ? 'female' : 'male'
}
