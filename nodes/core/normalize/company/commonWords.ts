const listed = (list: string) => new Set(list.trim().split(/\s+/));

/** Small words within a company's name. */
export const smallWords = listed(
	`a an and at by for from in of on or the to with
	am an auf bei der die das den des für im und vom von zu zum zur
	à au aux de des du d et la le les l pour sur
	y e el los las del al para por con
	da das do dos di della delle dei degli per
	en van het op voor og och i`,
);

/** Abbreviations that every firm writes in capitals. */
export const abbreviations = listed(
	`3d 4d abb ac ai aok aoc ar ark axa b2b b2c bbva bmw bp bt cad cbd cnc crm dhl dj dna ea edv
	eon erp eu fm gps hr hvac ibm icu ii iii iv iot it itc itv kfz kia led lg lkw mba mit nba nec
	nfl ngo nhs pkw pr qa r&d sap seo tuv tüv tv ubs ui uk ups us usa ux uv vip vr vw wc xi xl`,
);

/** Short for a word, and no initials. */
export const shortened = listed('bzw dr fr jr mr mrs ms nr sr st str vs');

/** Words so short that they could be initials, and are none. */
export const shortWords = listed(
	`air and any app apps area art arts asia aus auto baby back bad bahn bake bank bar base bath bau
	bay bear beau bed bee bell best beta big bike bio bird blau blue boat body bold bon bona bond
	book boot born box boy boys bread brew buch bus buy cafe café cake call calm camp can cap car
	care cars cart case cash casa cast cave chef chic city club coal coat code coin cola cook cool
	core corn cow crew cup cut dach daily dark data date dawn day deal deck deep dent desk die dog
	dogs door dorf drei dry due duo east easy eau eco edge eis end euro eye eyes face fact fair farm
	fast film find fine fire firm first fish fit five flat flex flow fly fold folk food foot for
	form fort foto four fox free from fuel full fun fund game garden gas gate gift girl girls glas
	gold golf good gran grau green grey grid grow gut hair half hall hand hans hard haus head heat
	help herz high hill hof hofer holz home hope host hot house hub huis ice idea inn iron isle java
	jazz jet job jobs join joy jump just keen key keys kid kids kind king kiss kite la lab labs lady
	lake land lane last law lead leaf lean les life lift light like lily lime line link lion live
	loan lock loft logo long look loop love low luna lux mail main make man map mark mars mart max
	mean meat media men mesa meta mill mind mine mini mint mode mond moon more moto move much mund
	nail name navy near neo net neu new news next nine noir nord note nova now oak oase oil old olio
	one open oral orbit our out oven over own pack page paid pain palm pan park part pass past path
	pay peak pen pet pets pier pine pink pipe pit plan play plus pole polo pool port post pot power
	press prime pro pub pur pure race rain rank raum real red ride ring rio rise risk road rock roll
	roof room root rosa rose rot ruby run safe sage sail sale salt sand save sea seal seat see seed
	self sell set ship shoe shop show side sign silk sim site six skin sky slim slow snap snow soap
	sofa soft soil sol solar sole solo son song sons soul spa spark spot star stay stein step stop
	studio sun sure surf swim tag tap tax tea team tech ten tent test the tier time tin tip tire
	toner tool top tour town toy toys trade tree trip true tube turn twin two unit up ur urban use
	van verde vet via view villa vin vine vino vita viva wald wall warm wash wave wax way web well
	wein welt west wide wild will win wind wine wing wise with wolf wood wool word work works world
	yard year yes yoga you your zen zero zoo`,
);
