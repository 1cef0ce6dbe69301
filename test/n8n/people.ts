const first =
	`Ada Bengt Chiara Dmitri Emeka Fumiko Gwen Hakim Ines Jonas Kofi Lumi Mateus Noor Oskar Priya Quentin
	Ruth Sven Tariq Ulla Viktor Wanda Xavier Yusuf Zofia Amadou Birgit Cedric Dolores Eirik Fatima Gustavo Henrike
	Ivo Jamila Kenji Leopold Miriam Nils Olumide Paloma Rosario Stanislaw Thea Umberto Valeria Winston Yara Zeno
	Agatha Bruno Cosima`.split(/\s+/);

const last =
	`Quist Brandt Costa Novak Oyelaran Sato Price Zaman Haddad Lindqvist Moreau Petrov Okafor Jensen
	Castillo Weber Tanaka Murphy Rahman Silva Kowalczyk Dubois Eriksen Farrugia Grimaldi Hughes Ivanova Joubert
	Khalil Laurent Mbeki Nakamura Ortega Papadakis Rinaldi Schuster Tremblay Urquhart Vasquez Whitfield Yilmaz
	Zielinski Abernathy Bergstrom Cavendish Delacroix Engstrom Fitzgerald Galanis Hoekstra Iyengar Jankowski
	Kristensen Lombardi Montague Nyberg Osterman Pellegrini Radcliffe`.split(/\s+/);

/**
 * The name of one of some three thousand people whom nobody takes for each other. As the two lists have no
 * divisor in common, each number below that has a pair of its own.
 */
export const nameOf = (n: number): string => `${first[n % first.length]} ${last[n % last.length]}`;

/** The names of up to a hundred; those of another group are other ones. */
export const namesOf = (group: number, count: number) =>
	Array.from({ length: count }, (_, n) => nameOf(100 * group + n));
