/**
 * Given names met in Germany, by the sex they are usually given to; some stand in both lists. Two thirds come from the German
 * locale of Faker (MIT licence, © Faker contributors), the rest are names of the generations born before 1980.
 */
const FEMALE = `
Aaliyah Abby Abigail Ada Adelheid Adelina Adriana Agnes Agnieszka Aileen Aimee Alana Alena Alessa Alessia Alexa
Alexandra Alexia Alexis Aleyna Alia Alica Alice Alicia Alina Alisa Alisha Alissa Aliya Aliyah Allegra Alma Almut
Alyssa Amalia Amanda Amelia Amelie Amina Aminata Amira Amy Ana Anabel Anastasia Andrea Anette Angela Angelika
Angelina Angelique Anita Anja Anke Ann Anna Annabel Annabell Annabelle Annalena Anne Annegret Anneke Annelie
Anneliese Annemarie Annerose Annette Anni Annie Annika Anny Anouk Antje Antonia Ariana Ariane Arwen Ashley
Astrid Asya Aurelia Aurora Ava Ayleen Aylin Aynur Ayse Ayşe Azra Barbara Bärbel Beate Bernadette Bettina Betty
Bianca Bianka Birgit Birgitt Brigitte Britta Caitlin Cara Carina Carla Carlotta Carmen Carola Carolin Carolina
Caroline Cassandra Catharina Catrin Cecile Cecilia Celia Celina Celine Ceyda Ceylin Chantal Charleen Charlotta
Charlotte Chayenne Cheyenne Chiara Christa Christel Christiane Christin Christina Christine Cindy Claire Clara
Clarissa Claudia Colleen Collien Conny Constanze Cora Cordula Corinna Cornelia Cosima Dagmar Dana Daniela Daria
Darleen Defne Delia Denise Desiree Désirée Diana Dilara Dina Doris Dorothea Dorothee Eda Edith Eileen Ela Elaine
Elanur Elea Elena Eleni Eleonora Elfriede Eliana Elif Elina Elisa Elisabeth Elke Ella Ellen Elli Elly Elsa Else
Emelie Emely Emilia Emilie Emily Emine Emma Emmely Emmi Emmy Enie Enna Enya Erika Esma Estelle Esther Eva Evelin
Evelina Eveline Evelyn Fabienne Fatima Fatma Felicia Felicitas Felina Femke Fenja Fine Finia Finja Finnja Fiona
Flora Florentine Francesca Franka Franziska Frauke Frederike Freya Frida Frieda Friederike Gabi Gabriela
Gabriele Gerda Gerlinde Gerti Gertrud Gesa Gesine Giada Gina Gisela Gitta Giulia Giuliana Greta Gudrun Gül Gunda
Gundula Hailey Hana Hanna Hannah Hannelore Hatice Hedwig Heide Heidemarie Heidi Heidrun Heike Helen Helena
Helene Helga Helin Hella Henriette Henrike Hermine Herta Hilde Hildegard Ida Ilayda Ilona Ilse Imke Ina Ines
Inga Inge Ingeborg Ingrid Inka Irem Irene Iris Irma Irmgard Isa Isabel Isabell Isabella Isabelle Isolde Ivonne
Jacqueline Jamila Jana Jane Janin Janina Janine Janna Jara Jasmin Jasmina Jasmine Jeanette Jella Jenna Jennifer
Jenny Jessica Jessy Jette Jil Jill Joana Joanna Joelina Joeline Joelle Johanna Joleen Jolie Jolien Jolin Jolina
Joline Jonna Josefin Josefine Josephin Josephine Josie Josy Joyce Judith Judy Jule Julia Juliana Juliane Julie
Julienne Julika Julina Juna Justine Jutta Kaja Karin Karina Karla Karlotta Karolina Karoline Kassandra Katarina
Katharina Kathrin Katja Katrin Kaya Kayra Kerstin Kiana Kiara Kimberley Kimberly Kira Kirsten Klara Kordula
Korinna Kristin Kristina Kyra Laila Lana Lara Larissa Laura Laureen Lavinia Layla Lea Leah Leana Leandra Leann
Lee Leila Lena Lene Leni Lenia Lenja Lenya Leona Leoni Leonie Leonora Leticia Letizia Levke Leyla Lia Liah Liana
Lieselotte Lili Lilia Lilian Liliana Lilith Lilli Lillian Lilly Lily Lina Linda Lindsay Line Linn Linnea Lisa
Lisann Lisanne Liselotte Liv Livia Liz Lola Lore Loreen Lorena Lotta Lotte Louisa Louise Luana Lucia Lucie
Lucienne Lucy Luisa Luise Luna Luzie Lya Lydia Lyn Lynn Madeleine Madita Madleen Madlen Magdalena Maike Mailin
Maira Maja Malena Malgorzata Malia Malin Malina Mandy Manuela Mara Marah Mareike Maren Margarete Margarethe
Margit Margot Margret Maria Mariam Marianne Marie Marieke Mariella Marika Marina Marion Marisa Marissa Marit
Marita Marla Marleen Marlen Marlena Marlene Marlies Marta Martha Martina Maryam Mathilda Mathilde Matilda Maxi
Maxima Maxine Maya Mayra Mechthild Medina Medine Meike Melanie Melek Melike Melina Melinda Melis Melisa Melissa
Meral Merle Merve Meryem Mette Mia Michaela Michelle Mieke Mila Milana Milena Milla Mina Mira Miray Miriam Mirja
Mirjam Mona Monika Monique Nadine Nadja Naemi Nancy Naomi Nargess Natalia Natalie Natascha Nathalie Neele Nela
Nele Nelli Nelly Nia Nicole Nika Nike Nila Nina Nisa Noemi Nora Oksana Olena Olga Olivia Patricia Patrizia Paula
Paulina Pauline Penelope Petra Philine Phoebe Pia Priska Rahel Ramona Rania Rebecca Rebekka Regina Regine Renate
Riana Ricarda Rieke Rike Rita Roda Romina Ronja Rosa Rosalie Rosemarie Roswitha Rotraud Ruby Ruth Sabine Sabrina
Sahra Sally Salome Samantha Samia Samira Sandra Sandy Sanja Saphira Sara Sarah Saskia Selin Selina Selma Sena
Sibylle Sidney Sienna Sigrid Silja Silke Silvia Simone Sina Sinja Smilla Sofia Sofie Sonja Sophia Sophie Soraya
Stefanie Stella Stephanie Stina Sude Susanne Svea Svenja Svetlana Swantje Sydney Sylvia Tabea Talea Talia Tamara
Tamia Tamina Tanja Tara Tarja Tatjana Teresa Tessa Thalea Thalia Thea Theresa Therese Tia Tina Tomke Traude
Traudel Trude Tuana Ulla Ulrike Undine Ursula Uschi Uta Ute Valentina Valeria Valerie Vanessa Vera Verena
Veronika Victoria Viktoria Viola Vivian Vivien Vivienne Vroni Walburga Waltraud Wencke Wibke Wiebke Wilma Xenia
Yara Yaren Yasmin Ylvi Ylvie Yvonne Zara Zehra Zeynep Zita Zoe Zoé Zoey
`

const MALE = `
Aaron Abdul Abdullah Achim Adalbert Adam Adolf Adrian Adriano Ahmad Ahmed Ahmet Alan Albert Albrecht Alessandro
Alessio Alex Alexander Alfons Alfred Ali Alois Amar Amir Amon Andre Andreas Andrew Angelo Ansgar Anthony Anton
Antonio Arian Armin Arne Arno Arnold Arthur Artur Arved Arvid Axel Ayman Baran Baris Bastian Batuhan Bela Ben
Benedikt Benjamin Bennet Bennett Benno Bent Berat Berkay Bernd Bernhard Bernward Berthold Bijan Bilal Bjarne
Björn Bo Bodo Boris Brandon Brian Bruno Bryan Burak Burkhard Burkhart Calvin Can Carl Carlo Carlos Carsten
Caspar Cedric Cedrik Cem Charlie Chris Christian Christiano Christof Christoph Christopher Claas Claus Clemens
Colin Collin Conner Connor Constantin Corvin Curt Damian Damien Daniel Danilo Danny Darian Dario Darius Darren
David Davide Davin Dean Deniz Dennis Denny Detlef Detlev Devin Diego Dieter Dietmar Dietrich Dion Dirk Dmitri
Domenic Domenik Dominic Dominik Dorian Dustin Dylan Eberhard Eckart Eckhard Eddi Eddy Edgar Edmund Edwin Efe Ege
Egon Ekkehard Elia Eliah Elias Elijah Emanuel Emil Emilian Emilio Emir Emirhan Emre Enes Enis Enno Enrico Eren
Erhard Eric Erich Erik Erkan Ernst Erwin Etienne Eugen Ewald Fabian Fabien Fabio Fabrice Falk Felix Ferdinand
Fiete Filip Finlay Finley Finn Finnley Florian Francesco Frank Franz Frederic Frederick Frederik Friedhelm
Friedrich Fritz Furkan Fynn Gabriel Georg Gerald Gerd Gerhard Gernot Gerrit Gert Gian Gianluca Gino Giovanni
Giuliano Giuseppe Gottfried Gregor Guenter Guido Gunnar Günter Gunther Günther Gustav Hagen Hakan Hamza Hannes
Hanno Hans Hans-Jürgen Hans-Peter Harald Hartmut Hartwig Hasan Hassan Hauke Heiko Heiner Heinrich Heinz Helge
Helmut Hendrik Hennes Henning Henri Henrick Henrik Henry Herbert Hermann Holger Horst Hubert Hubertus Hugo
Hussein Ian Ibrahim Igor Ilias Ilja Ilyas Immanuel Ingo Ismael Ismail Ivan Iven Jack Jacob Jaden Jakob Jakub
Jamal James Jan Janek Janis Jannek Jannes Jannik Jannis Jano Janosch Jared Jari Jarne Jarno Jaron Jason Jasper
Jay Jayden Jayson Jean Jens Jeremias Jeremie Jeremy Jermaine Jerome Jesper Jesse Jim Jimmy Joachim Jochen Joe
Joel Joey Johann Johannes John Johnny Jon Jonas Jonathan Jonte Joost Jordan Jörg Joris Jörn Joscha Joschua Josef
Joseph Josh Joshua Jost Josua Juan Julian Julien Julius Jürgen Juri Justin Justus Kaan Kai Kalle Karim Karl
Karl-Heinz Karlheinz Karlo Karsten Kaweh Kay Keanu Kenan Kenny Keno Kerem Kerim Kevin Kian Kilian Kimi Kjell
Klaas Klaus Klemens Knut Konrad Konstantin Koray Korbinian Kurt Lars Lasse Laurence Laurens Laurenz Laurin Lean
Leander Leandro Leif Len Lenn Lennard Lennart Lennert Lennie Lennox Lenny Leo Leon Leonard Leonardo Leonhard
Leonidas Leopold Leroy Levent Levi Levin Lewin Lewis Liam Lian Lias Lino Linus Lio Lion Lionel Logan Lorenz
Lorenzo Loris Lothar Louis Luan Luc Lucas Lucian Lucien Ludwig Luigi Luis Luiz Luk Lukas Luke Lutz Maddox Mads
Magnus Maik Maksim Malik Malte Manfred Manuel Marc Marcel Marco Marcus Marek Marian Mario Marius Mark Marko
Markus Marlo Marlon Marten Martin Marvin Marwin Mateo Mathias Mathis Matis Mats Matteo Mattes Matthias Matthis
Matti Mattis Maurice Max Maxim Maximilian Mehmet Meik Melvin Meric Merlin Mert Michael Michel Mick Miguel Mika
Mikail Mike Milan Milo Mio Mirac Mirco Mirko Mohamed Mohammad Mohammed Moritz Morten Muhammad Muhammed Murat
Mustafa Nathan Nathanael Nelson Nevio Nick Niclas Nico Nicolai Nicolas Niels Niklas Niko Nikolai Nikolas Nils
Nino Noah Noel Norbert Norman Odin Oke Olaf Ole Oliver Omar Ömer Omid Onur Oscar Oskar Otto Pascal Patrice
Patrick Paul Peer Pepe Peter Phil Philip Philipp Pierre Piet Piotr Pit Pius Quentin Quirin Rafael Raik Rainer
Ralf Ralph Ramon Raphael Rasmus Raul Rayan Reiner Reinhard Reinhart Reinhold René Ricardo Riccardo Richard Rick
Rico Robert Robin Rocco Roland Rolf Romeo Ron Ruben Rudi Rüdiger Rudolf Ryan Said Salih Sam Sami Sammy Samuel
Sandro Santino Sascha Sean Sebastian Selim Semih Sergej Shawn Siegbert Siegfried Siegmar Sigmar Silas Simeon
Simon Sinan Sönke Sören Stefan Steffen Stephan Steve Steven Sven Swen Taha Tamino Tammo Tarek Tarik Tayler
Taylor Teo Thadäus Thaddäus Theo Theodor Thies Thilo Thomas Thorben Thore Thorge Thorsten Tiago Til Till
Tillmann Tilo Tim Timm Timo Timon Timothy Tino Titus Tizian Tjark Tobias Tom Tommy Toni Tony Torben Tore Torsten
Tristan Tyler Tyron Udo Ulas Ulf Uli Ullrich Ulrich Umut Uwe Valentin Valentino Veit Victor Viktor Vin Vincent
Vito Vitus Vladimir Volker Volkmar Waldemar Walter Walther Wendelin Werner Wilfried Wilhelm Willi William Willy
Winfried Wolf Wolf-Dieter Wolfgang Wolfram Xaver Yannic Yannick Yannik Yannis Yasin Youssef Yunus Yusuf Yven
Yves
`

export type Gender = 'female' | 'male' | 'unknown'

const female = new Set(FEMALE.split(/\s+/u).filter(Boolean))
const male = new Set(MALE.split(/\s+/u).filter(Boolean))

/** Whether the word is a given name, or a double one (`Hans-Peter`, `Anna-Lena`). */
export function isGivenName(word: string): boolean {
  if (female.has(word) || male.has(word)) return true
  return word.includes('-') && word.split('-').every((part) => female.has(part) || male.has(part))
}

/** The sex a given name tells; `unknown` for names of both and for words that are none. */
export function genderOfName(word: string): Gender {
  const first = female.has(word) || male.has(word) ? word : (word.split('-')[0] ?? word)
  if (female.has(first) === male.has(first)) return 'unknown'
  return female.has(first) ? 'female' : 'male'
}
