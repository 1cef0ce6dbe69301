import { allWords, others, wordsIn } from '../../words';

const listed = (list: string) => new Set(wordsIn(list));

/** Small words within a company's name. */
export const smallWords = allWords(({ companies }) => companies.small, others.companies.small);

/** Abbreviations that every firm writes in capitals. */
export const abbreviations = listed(
	`3d 4d abb ac ai aok aoc ar ark axa b2b b2c bbva bmw bp bt cad cbd cnc crm dhl dj dna ea edv
	eon erp eu fm gps hr hvac ibm icu ii iii iv iot it itc itv kfz kia led lg lkw mba mit nba nec
	nfl ngo nhs pkw pr qa r&d sap seo tuv tüv tv ubs ui uk ups us usa ux uv vip vr vw wc xi xl`,
);

/** Short for a word, and no initials. */
export const shortened = listed('bzw dr fr jr mr mrs ms nr sr st str vs');

/** Words so short that they could be initials, and are none. */
export const shortWords = allWords(
	({ companies }) => companies.short,
	`able acre aged agua air also alta alto amid and any app apps area army art arte arts arzt asia
	atom aunt aura aus auto away axis azul baby back bad bags bahn bake bank bar barn base bath
	bau bay bear beau bed bee beef beer bees bell belt bene best beta bier big bike bio bird bite
	blau blue boat body bois bold bon bona bond book boom boot born boss bouw bowl box boy boys
	bread brew bros brot brug buch buen bulk burg bus bush buy byte cafe café cake calf call calm
	camp can cap car care cars cart casa case cash cast cave cell chef chic ciel cine ciné city
	clay club coal coat code coin cola cook cool core corn cour cow cozy crew crop cruz cube cuir
	cup cure cut dach daily dare dark data date dawn day deal debt deck deep dein dent desk die
	diet dine dish dive dock dog dogs door dorf drei drop drum dry due duo dust duty east easy eau
	echo eco edge eis end epic euro even ever eye eyes face fact fair farm fast feet feld fern
	film fils find fine fire firm first fish fit five flag flat flex flor flow fly foam fold folk
	food foot for form fort foto four fox free from fuel full fun fund game garden gas gate gear
	gebr gelb gems gift gips girl girls glas glow gold golf good gran grau green grey grid grip
	grow guru gut haar hair half hall hand hans hard hats haus haut head heat help hero herz high
	hijo hill hire hive hof hofer holz home hope host hot house hout hub huis hunt ice idea ijs
	inn iron isle jade jars java jazz jet jeux job jobs join joke joy jump junk just kaas keen key
	keys kick kid kids kilo kind king kino kiss kite kiwi käse la lab labs lack lady lake land
	lane last lava law lead leaf lean leap lens les life lift light like lily lime line link lion
	live loan lock loft logo long look loop lord love low luce luck luna lush lux luz mail main
	make mall man mane map mare mark mars mart max mean meat media mein melk men menu mesa meta
	mile mill mime mind mine mini mint moda mode mond moon more moss moth moto move much mund muse
	myth nail name nave navy near neo nero nest net neu new news next nine node noir nord note
	nova nove now nuts oak oaks oase obra obst oil old olio one open oral orbit ost otto our out
	oven over own oxen pack pads page paid pain pair palm pan pane park part pass past path pay
	peak pear peer pen pet pets pick pier pine pink pins pipe piso pit plan play plum plus poem
	poet pole polo pond pony pool port post pot power press prime pro pub pur pura pure quad quiz
	race rad rail rain ramp rank rare raum real red reef reis rent rice rich ride ring rio ripe
	rise risk riso road rock rohr rojo role roll roof room root ropa rope rosa rose rot rote ruby
	rue run rush safe sage sail sala sale salt salz sand save sea seal seat see seed self sell set
	sets shed ship shoe shop show side sign silk silo sim site six skin sky slab slim slow snap
	snow soap sofa soft sohn soie soil sol solar sole solo son song sons soul soup spa spark spot
	stad star stay stein stem step stop studio sun sure surf swim sync süd tag tale tank tap tape
	tax taxi tea team tech ten tent test the tide tier tile time tin tiny tip tire toner tool top
	tour town toy toys trade tree trim trip true tube tuna turf turn twig twin two uhr unit up ur
	urban use van vase vast veil veld verde verf vest vet via vibe vida view villa vin vine vino
	vins vis vita viva void vote wake wald walk wall wand warm warp wash wave wax way web week
	wein well welt werk west whey wide wiel wijn wild will win wind wine wing wire wise wish with
	wolf wood wool word work works world yard year yes yoga you your zahn zelt zen zero zone zoo`,
);
