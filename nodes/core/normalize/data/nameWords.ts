import { joinedWords } from '../../fold';
import { allWords, others, wordsIn } from '../../words';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsIn(list));

/** A word of a name, folded and without marks. */
export const bare = (word: string): string => joinedWords(word);

/** The same as people shorten them, in small letters: v.d. Berg, v. Berg, v/d Berg, vd Berg. */
export const shortParticle = /^(?:[vd]\.|v\.?d\.?|v\/d|v\.?h\.|a\.d\.)$/;

/** Those of them that are first names, too, or begin a name with a capital. */
export const alsoFirstNames = setOf('al ap av bin dal das del della di do du el ibn of op the van');

/** Names from Vietnam, where "van" and "le" are names of their own. */
export const vietnamese = setOf(
	'bui dang dinh doan duong hoang huynh luong nguyen pham phan tran trinh truong',
);

/** After "e", between two Portuguese family names: Costa e Silva, not Mary E Jones. */
export const afterPortugueseAnd = setOf(
	`albuquerque almeida alves barbosa barros brito cardoso carvalho castro costa cunha faria ferreira
	freitas fonseca gomes lima lopes martins melo mello menezes mendonca moura oliveira pereira pinto
	ribeiro rocha sa santos silva silveira sousa souza vasconcelos`,
);

/**
 * Spanish and Portuguese family names that nobody bears as a first one: beside another name at the
 * end they are the first of two family names.
 */
export const spanishFamilyNames = setOf(
	`abad acosta acuna aguilar aguilera aguirre alarcon almeida alvarado alvarez andrade aragon aranda
	arevalo arias arroyo avila ayala balaguer ballesteros barbosa barrera barrientos barros bautista
	becerra beltran benavides benitez bermudez bernal blanco borges bravo bustamante bustos caballero
	cabello cabrera caceres calderon calvo camacho camara campos canales cano cardenas cardoso
	carmona carrasco carrera carrillo carvajal carvalho castaneda castellanos castillo castro cervantes
	cespedes chaves chavez colon contreras cordero cordova corona coronado correa cortes cortez costa
	crespo cuellar cuevas davila delgado diaz diez dominguez duarte duran echeverria enriquez escobar
	escobedo escudero espinosa espinoza esteves estrada exposito fajardo farias fernandes fernandez
	ferreira ferrer figueroa flores fonseca franco fuentes gallardo gallego gallegos galindo galvan
	galvez gamboa garces garcia garrido garza gimenez godoy gomes gomez goncalves gonzales gonzalez
	granados guerra guerrero gutierrez guzman henriquez heredia hernandez herrera herrero hidalgo
	huerta hurtado ibanez ibarra iglesias izquierdo jaramillo jimenez juarez lara leal leiva leon
	lima lopes lopez lozano lucero luna machado macias maldonado manzano marin marques marquez marrero
	martinez martins matias mejia melendez melo mena mendes mendez mendoza menendez merino meza
	miranda molina mondragon montero montes montoya mora morales moran moreira moreno mosquera moya
	munoz murillo narvaez navarrete navarro nieto nogueira nunes nunez ocampo ochoa ojeda oliveira
	olivares ordonez orellana orozco ortega ortiz osorio otero pacheco padilla paez palacios pardo
	paredes parra pastor paz pena peralta pereira perez pineda pinto pizarro ponce portillo prado
	prieto puente puig pulido quesada quevedo quintana quintero quiroga quispe ramirez ramos rangel
	redondo reyes ribeiro rincon rios riquelme rivas rivera robles rocha rodrigues rodriguez rojas
	roldan romero rosales rosario ruano rubio rueda ruiz saavedra saenz saez salas salazar salcedo
	saldana salgado salinas sanchez sandoval santana santos sanz sarmiento segura sepulveda serra
	serrano silva silveira solano soler solis sosa sousa soto souza suarez tapia teixeira tejada tejeda
	tejera toledo torrejon torres tovar trejo trujillo urbina uribe urrutia valdes valdez valencia
	valenzuela valverde varela vargas vasquez vazquez vega velasco velasquez velazquez velez vera
	vergara vidal viera vieira villa villalba villanueva villar villarreal villegas yanez zambrano
	zamora zapata zapatero zarate zavala zuniga`,
);

/** What somebody is named after with "de" or "del": María del Rosario is a first name. */
export const devotions = setOf(
	`amparo angeles assuncao auxiliadora belen candelaria carmen carmo ceu conceicao concepcion consuelo
	dieu dios dolores dores fatima fe gloria graca gracas guadalupe jesus lourdes luz mar mercedes
	milagros montserrat nazare nieves penha pilar prado refugio reyes rocio rosario socorro sol soledad
	trinidad`,
);

/** Forms of address and titles before a name, which are no part of it. */
export const titles = allWords(({ people }) => people.titles, others.people.titles);

/** Titles that are names or words, too: they count with a point only. */
export const titlesWithPoint = allWords(
	({ people }) => people.titlesWithPoint,
	others.people.titlesWithPoint,
);

/** Titles that are names, too: Pan Jan Kowalski, and Pan Wei. They count before two words. */
export const titlesAndNames = allWords(({ people }) => people.titlesAndNames);

/** What belongs to a title before it: Dr. med., Dr. rer. nat., Prof. h. c. */
export const titleTails = allWords(({ people }) => people.titleTails);

/** Titles after which a single word is a first name: Sir Elton. */
export const beforeFirstNames = allWords(({ people }) => people.titlesOfFirstNames);

/** How a person is addressed, and nothing that a person could be. */
export const salutations = allWords(({ people }) => people.address);

/** First names that many have, folded. */
export const givenNames = allWords(
	({ people }) => people.givenNames,
	`abdul aisha ahmed ali amir amit ana anastasia andre andres andrei anil anita anja ann anne annie aylin
	ayse bea beate bernard bill bjorn brad brandon brent brigitte carla carlo carmen cem charlie chloe clara
	claire craig dave debbie deepak denis diego dmitri doug dylan edgar elena elias elif emre enzo erin esra
	fatima fatma felipe fernanda fiona frederik gabriel gabi gail gavin geoff gordon graham guy harald hasan
	heather helmut hugh ibrahim igor ina inga isabel isabelle ivana jaime jana jean jenna jens jesse jesper
	jodie joel johan johanna jorge juan julien jurgen kaan karim karl karl kelly khalid kirsten klaas kurt lars
	leah leila lena liam lucas luis lutz mads magnus malte manuel marc marcus marek margarita marta matt
	mehmet mia miguel mike mila mohamed mohammed mona murat mustafa naomi natasha nikola nikolai nikos nora
	olaf oleg olga omar pablo paola patrick pedro per phil pia priya rafael rahul raj rebekka robin rolf
	ronny rosa rudi sabrina said sam sebastian selma sergei seth shane shannon sigrid silke simon sofie stan
	steffen stella steve susi svetlana sven tanja tariq tatiana tobias todd tom tony troy uli ursula vincent
	vladimir wendy wolf xavier yasmin yusuf yvonne`,
);

/** Words of companies' names that are nobody's name. */
export const companyNouns = setOf(
	`agencia agency agentur agenzia associates autohaus bank bau bedrijf biuro cabinet clinic clinica clinique
	club college company consultancy consulting corp design ditta digital elektro empresa enterprises
	entreprise firma foundation gemeinde gmbh group groupe gruppe grupo gruppo gruppen hospital hotel imobiliaria
	immobilien immobilier inc industries institut institute international investments kanzlei klinik labs
	limited llc logistik ltd management maschinenbau media ministry partners praxis properties realty
	restaurant sanitar school schule services sklep societe sociedad societa software solutions stiftung
	studio studios sysadmin systems team tech technik technologies technology transporte trust uni
	universidad universidade universita universitat universite university university verein verlag
	ventures werbeagentur werkstatt winkel`,
);

/** What tells generations apart: it stays with the family name. */
export const generations = new Map(
	Object.entries({
		jr: 'Jr',
		jnr: 'Jnr',
		junior: 'Junior',
		sr: 'Sr',
		snr: 'Snr',
		senior: 'Senior',
	}),
);

/** Degrees and honours after a name: no part of it. */
export const degrees = new Map(
	`PhD MD Esq Esquire DDS DMD DVM JD LLM LLB LLD MBA EMBA MSc BSc MEng BEng MPhil DPhil DSc EdD PsyD
	PharmD DBA DNP RN CPA CFA CFP CPCU PMP CISSP MPH MPA MFA BFA MEd BEd MRCP FRCS FRCP FRS FCA ACA
	ACCA FACS FACP OBE MBE CBE KBE DBE KCMG QC KC MP MdB MdL CEng PEng RIBA AIA LCSW LMFT LPC
	MRICS FRICS SPHR`
		.split(/\s+/)
		.map((degree) => [degree.toLowerCase(), degree] as const),
);

/** Scottish and Irish names in which Mac begins a second name. */
export const afterMac = setOf(
	`alister allister alpine andrew arthur askill bain brayne bride callum carthy
	caskill conachie connell cormack cormick coy crae crimmon cuish culloch daniel dermot dermott
	diarmid donald donell donnell dougal dougall dowell eachern ewan ewen fadyen farlan farlane
	farland fie garry gill gillivray gowan grath gregor guire hugh innes innis intosh intyre isaac
	ivor iver kay kechnie kellar kendrick kenna kenzie kerras killop kinlay kinley kinnon kintosh
	lachlan laine laren larty laughlin laurin lay lea lean leay lellan lennan leod mahon manus
	master michael millan murdo murray murrough murtrie nab nair nally namara naughton neal neice neil neill
	neish nicol niven phail phee pherson quarrie queen quoid rae ritchie robbie rory ruairi shane
	swain sween sweeney taggart tavish tier vicar vittie whirter william williams`,
);
