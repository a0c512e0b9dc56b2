/**
 * Given names met in Germany, by the sex they are usually given to; some stand in both lists. Two thirds come from the German
 * locale of Faker (MIT licence, © Faker contributors), the rest are names of the generations born before 1980.
 */
const FEMALE = `
Aaliyah Abby Abigail Ada Adelheid Adelina Adriana Agnes Agnieszka Aileen Aimee Alana Alena Alessa Alessia Alexa
Alexandra Alexia Alexis Aleyna Alia Alica Alice Alicia Alina Alisa Alisha Alissa Aliya Aliyah Allegra Alma Almut
Alyssa Amalia Amanda Amara Amelia Amelie Amina Aminata Amira Amy Ana Anabel Ananya Anastasia Andrea Anette Angela
Angelika Angelina Angelique Anita Anja Anke Ann Anna Annabel Annabell Annabelle Annalena Anne Annegret Anneke Annelie
Anneliese Annemarie Annerose Annette Anni Annie Annika Anny Anouk Antje Antonia Ariana Ariane Arwen Ashley Astrid Asya
Aurelia Aurélie Aurora Ava Ayleen Aylin Aynur Ayse Ayşe Azra Barbara Bärbel Beate Benedikta Bernadette Bettina Betty
Bianca Bianka Birgit Birgitt Brigitte Britta Caitlin Cara Carina Carla Carlotta Carmen Carola Carolin Carolina
Caroline Cassandra Catarina Catharina Catrin Cecile Cecilia Celia Celina Celine Céline Ceyda Ceylin Chantal Charleen
Charlotta Charlotte Chayenne Cheyenne Chiara Christa Christel Christiane Christin Christina Christine Cindy Claire
Clara Clarissa Claudia Colleen Collien Conny Constanze Cora Cordula Corinna Corinne Cornelia Cosima Dagmar Dana
Daniela Daria Darleen Defne Delia Denise Desiree Désirée Diana Dilara Dina Doris Dorothea Dorothee Eda Edeltraud Edith
Eileen Ela Elaine Elanur Elea Elena Eleni Eleonora Elfriede Eliana Elif Elina Elisa Elisabeth Elke Ella Ellen Elli
Elly Elsa Else Elske Emelie Emely Emilia Emilie Emily Emine Emma Emmely Emmi Emmy Enie Enna Enya Erika Esma Estelle
Esther Eva Evelin Evelina Eveline Evelyn Fabienne Fatima Fatma Fatou Felicia Felicitas Felina Femke Fenja Fine Finia
Finja Finnja Fiona Flora Florentine Francesca Franka Franziska Frauke Frederike Freya Frida Frieda Friederike Gabi
Gabriela Gabriele Gerda Gerlinde Gerti Gertrud Gesa Gesche Gesine Geske Giada Gina Gisela Gitta Giulia Giuliana Greta
Gudrun Gül Gunda Gundula Hailey Hana Hanna Hannah Hannelore Hatice Hedwig Heide Heidemarie Heidi Heidrun Heike Heinke
Helen Helena Helene Helga Helin Hella Henriette Henrike Hermine Herta Hilde Hildegard Ida Ilayda Ilona Ilse Imke Ina
Inês Ines Inga Inge Ingeborg Ingrid Inka Insa Ioana Irem Irene Iris Irma Irmgard Iryna Isa Isabel Isabell Isabella
Isabelle Isolde Ivana Ivonne Jacqueline Jamila Jana Jane Janin Janina Janine Janna Jara Jasmin Jasmina Jasmine
Jeanette Jelena Jella Jenna Jennifer Jenny Jessica Jessy Jette Jil Jill Joana Joanna Joelina Joeline Joelle Johanna
Joleen Jolie Jolien Jolin Jolina Joline Jonna Josefin Josefine Josephin Josephine Josie Josy Joyce Judith Judy Jule
Julia Juliana Juliane Julie Julienne Julika Julina Juna Justine Jutta Kaja Karin Karina Karla Karlotta Karolina
Karoline Kassandra Katarina Kateryna Katharina Kathrin Katja Katrin Kaya Kayra Kerstin Kiana Kiara Kimberley Kimberly
Kira Kirsten Klara Kordula Korinna Kristin Kristina Kyra Laila Lana Lara Larissa Laura Laureen Lavinia Layla Lea Leah
Leana Leandra Leann Lee Leila Lena Lene Leni Lenia Lenja Lenya Leona Leoni Leonie Leonora Leticia Letizia Levke Leyla
Lia Liah Liana Lieselotte Lili Lilia Lilian Liliana Lilith Lilli Lillian Lilly Lily Lina Linda Lindsay Line Linh Linn
Linnea Lisa Lisann Lisanne Liselotte Liv Livia Liz Lola Lore Loreen Lorena Lotta Lotte Louisa Louise Luana Lucia Lucía
Lucie Lucienne Lucy Luisa Luise Luna Luzie Lya Lydia Lyn Lynn Madeleine Madita Madleen Madlen Magdalena Maike Mailin
Maira Maja Malena Malgorzata Małgorzata Malia Malin Malina Mandy Manuela Mara Marah Mareike Maren Margarete Margarethe
Margit Margot Margret Maria Mariam Mariama Marianne Marie Marieke Mariella Marika Marina Marion Marisa Marissa Marit
Marita Marla Marleen Marlen Marlena Marlene Marlies Marta Martha Martina Maryam Mathilda Mathilde Matilda Maxi Maxima
Maxine Maya Mayra Mechthild Medina Medine Meike Melanie Melek Melike Melina Melinda Melis Melisa Melissa Meral Merle
Merve Meryem Mette Mia Michaela Michelle Mieke Mila Milana Milena Milla Mina Mira Miray Miriam Mirja Mirjam Mirjana
Mona Monika Monique Nadine Nadja Naemi Nancy Naomi Nargess Natalia Natalie Nataliia Natascha Nathalie Neele Nela Nele
Nelli Nelly Ngozi Nia Nicole Nika Nike Nila Nina Nisa Noemi Nora Nour Oksana Olena Olga Olivia Ottilie Patricia
Patrizia Paula Paulina Pauline Penelope Petra Philine Phoebe Pia Priska Priya Rahel Ramona Rania Rebecca Rebekka
Regina Regine Regula Renate Riana Ricarda Rieke Rike Rita Roda Romina Romy Ronja Rosa Rosalie Rosemarie Roswitha
Rotraud Ruby Ruth Sabine Sabrina Sahra Sally Salome Samantha Samia Samira Sandra Sandy Sanja Saphira Sara Sarah Saskia
Selin Selina Selma Sena Sibylle Sidney Sienna Sigrid Silja Silke Silvia Simone Sina Sinja Slavica Smilla Sofia Sofie
Sonja Sophia Sophie Soraya Stefanie Stella Stephanie Stina Sude Susanne Svea Svenja Svetlana Svitlana Swantje Sydney
Sylvia Tabea Talea Talia Tamara Tamia Tamina Tanja Tara Tarja Tatjana Teresa Tessa Tetiana Thalea Thalia Thea Theresa
Therese Tia Tilda Tina Tomke Tomma Traude Traudel Trude Tuana Ulla Ulrike Undine Ursula Uschi Uta Ute Valentina
Valeria Valerie Vanessa Vera Verena Veronika Victoria Viktoria Viola Vivian Vivien Vivienne Vreni Vroni Walburga
Waltraud Wencke Wibke Wiebke Wilma Xenia Yara Yaren Yasmin Ylvi Ylvie Yuki Yvonne Zara Zehra Zeynep Zita Zoé Zoe Zoey
Zofia
`

const MALE = `
Aaron Abdul Abdullah Achim Adalbert Adam Adolf Adrian Adriano Ahmad Ahmed Ahmet Alan Albert Albrecht Alessandro
Alessio Alex Alexander Alfons Alfred Ali Alois Amar Amir Amon Andre Andreas Andrei Andrew Andrij Angelo Ansgar Anthony
Anton Antonio Arian Arjun Armin Arne Arno Arnold Arthur Artur Arved Arvid Axel Ayman Baran Baris Bastian Batuhan Bela
Ben Benedikt Benjamin Bennet Bennett Benno Benoît Bent Berat Berkay Bernd Bernhard Bernward Berthold Bijan Bilal
Bjarne Björn Bo Bodo Bogdan Boris Bosse Brandon Brian Bruno Bryan Bülent Burak Burkhard Burkhart Calvin Can Carl Carlo
Carlos Carsten Caspar Cedric Cedrik Cem Charlie Chidi Chris Christian Christiano Christof Christoph Christopher Claas
Claus Clemens Colin Collin Conner Connor Constantin Corvin Curt Damian Damien Daniel Danilo Danny Darian Dario Darius
Darren David Davide Davin Dean Deniz Dennis Denny Detlef Detlev Devin Diego Dieter Dietmar Dietrich Dion Dirk Dmitri
Dmytro Domenic Domenik Dominic Dominik Dorian Dragan Dustin Dylan Eberhard Eckart Eckhard Eddi Eddy Edgar Edmund Edwin
Efe Ege Egon Ekkehard Elia Eliah Elias Elijah Emanuel Emil Emilian Emilio Emir Emirhan Emre Enes Enis Enno Enrico Eren
Erhard Eric Erich Erik Erkan Ernst Erwin Etienne Eugen Ewald Fabian Fabien Fabio Fabrice Falk Felix Ferdinand Fiete
Filip Finlay Finley Finn Finnley Florian Francesco Frank Franz Frederic Frederick Frederik Friedhelm Friedrich Fritz
Furkan Fynn Gabriel Georg Gerald Gerd Gerhard Gernot Gerrit Gert Gian Gianluca Gino Giovanni Giuliano Giuseppe Goran
Gottfried Gregor Grzegorz Guenter Guido Gunnar Günter Gunther Günther Gustav Habbo Hagen Hakan Hamza Hannes Hanno Hans
Hans-Jürgen Hans-Peter Hansruedi Harald Hartmut Hartwig Hasan Hassan Hauke Heiko Heiner Heinrich Heinz Helge Helmut
Hendrik Hennes Henning Henri Henrick Henrik Henry Herbert Hermann Hoang Holger Horst Hubert Hubertus Hugo Hüseyin
Hussein Ian Ibrahim Igor Ilias Ilja Ilyas Immanuel Ingo Ismael Ismail Ivan Iven Jack Jacob Jaden Jakob Jakub Jamal
James Jan Janek Janis Jannek Jannes Jannik Jannis Jano Janosch Jared Jari Jarne Jarno Jaron Jason Jasper Javier Jay
Jayden Jayson Jean Jelto Jens Jeremias Jeremie Jeremy Jermaine Jerome Jesper Jesse Jim Jimmy Joachim João Jochen Joe
Joel Joey Johann Johannes John Johnny Jon Jonas Jonathan Jonte Joost Jordan Jörg Joris Jörn Joscha Joschua José Josef
Joseph Josh Joshua Jost Josua Juan Julian Julien Julius Jürg Jürgen Juri Justin Justus Kaan Kai Kalle Karim Karl
Karl-Heinz Karlheinz Karlo Karsten Kaweh Kay Keanu Kemal Kenan Kenji Kenny Keno Kerem Kerim Kevin Khaled Kian Kilian
Kimi Kjell Klaas Klaus Klemens Knut Kofi Konrad Konstantin Koray Korbinian Krzysztof Kurt Lars Lasse Laurence Laurens
Laurenz Laurin Lean Leander Leandro Leif Len Lenn Lennard Lennart Lennert Lennie Lennox Lenny Leo Leon Leonard
Leonardo Leonhard Leonidas Leopold Leroy Levent Levi Levin Lewin Lewis Liam Lian Lias Lino Linus Lio Lion Lionel Logan
Lorenz Lorenzo Loris Lothar Louis Luan Luc Luca Lucas Lucian Lucien Ludwig Luigi Luis Luiz Luk Luka Lukas Luke Lutz
Maddox Mads Magnus Maik Maksim Malik Malte Mamadou Manfred Manuel Marc Marcel Marco Marcus Marek Marian Mario Marius
Mark Marko Markus Marlo Marlon Marten Martin Marvin Marwin Mateo Mathias Mathis Matis Mats Matteo Mattes Matthias
Matthis Matti Mattis Maurice Max Maxim Maximilian Mehmet Meik Melvin Meric Merlin Mert Michael Michel Mick Miguel
Mihai Mika Mikail Mike Milan Milo Minh Mio Mirac Mirco Mirko Mohamed Mohammad Mohammed Moritz Morten Muhammad Muhammed
Murat Mustafa Nathan Nathanael Nelson Nevio Nick Niclas Nico Nicolai Nicolas Niels Niklas Niko Nikola Nikolai Nikolas
Nils Nino Noah Noel Norbert Norman Nuno Odin Oke Okko Olaf Ole Oleksandr Oliver Omar Ömer Omid Onno Onur Oscar Oskar
Otto Ousmane Ove Pablo Paolo Pascal Patrice Patrick Paul Paweł Pedro Peer Pepe Peter Phil Philip Philipp Pierre Piet
Piotr Pit Pius Quentin Quirin Radu Rafael Raik Rainer Ralf Ralph Ramon Raphael Rasmus Raul Rayan Reiner Reinhard
Reinhart Reinhold René Reto Ricardo Riccardo Richard Rick Rico Robert Robin Rocco Roland Rolf Romeo Ron Ruben Rudi
Rüdiger Rudolf Ruedi Ryan Said Salih Sam Sami Samir Sammy Samuel Sandro Santino Sascha Sean Sebastian Selim Semih Sepp
Sergej Serkan Shawn Siegbert Siegfried Siegmar Sigmar Silas Silvan Simeon Simon Sinan Sönke Sören Stefan Steffen
Stephan Steve Steven Sven Swen Taha Tamino Tammo Tarek Tarik Tarık Tayler Taylor Teo Thadäus Thaddäus Theo Theodor
Thibault Thies Thilo Thomas Thorben Thore Thorge Thorsten Tiago Til Till Tillmann Tilo Tim Timm Timo Timon Timothy
Tino Titus Tizian Tjark Tobias Tom Tomasz Tommy Toni Tony Torben Tore Torsten Tristan Tyler Tyron Udo Ueli Ulas Ulf
Uli Ullrich Ulrich Umut Urs Uwe Valentin Valentino Vasile Veit Victor Viktor Vin Vincent Vito Vitus Vladimir Volker
Volkmar Volodymyr Waldemar Walter Walther Wendelin Werner Wilfried Wilhelm Willi William Willy Winfried Wolf
Wolf-Dieter Wolfgang Wolfram Wolodymyr Wübbo Xaver Yannic Yannick Yannik Yannis Yasin Youssef Yunus Yusuf Yven Yves
Zoran
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
