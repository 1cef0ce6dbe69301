import { oneSpelling } from './spelling';

/** Common given names of the eight languages' countries of which a letter makes another one. */
const common = new Set(
	`ada adam alan alba alda aldo alena alice alicia alina aline alma amelia amelie ana anders andre
	andrea andrei andrej anette anika anita anja anke anna anne annette annika anton antonia arne arno
	arthur astrid axel barbara beate bea ben benno bernd bert bianca birgit birte bjorn boris britta
	bruno carina carl carla carlo carlos carmen carol carola carole carolin cecilia celia celine cesar
	chiara chris clara claude claudia clemens conny cora cornelia dagmar dan dana daniel daniela dario
	daria dave david dean debora denis denise diana diane diego dieter dina dino dirk dominik don donna
	dora dorian doris ed edda edgar edith edmund eduard elena elia elias elin elina eliot elisa elise ella
	elena ellen elli elsa emil emilia emilie emily emma enzo eric erica erik erika erin ernst erwin ester
	eva eve ewa ewan fabian fabio felix fiona flora florian floris frank franz frida frieda fritz gabi
	gary georg gerd gina gino gisela greta guido gus hanna hanne hannes hans harald harry heidi heike
	heiko helen helena helga henri henry hilda hugo ian ida ilka ilona ilse ina ines inga inge ingo ira
	irena irene iris isa ivan ivo jack jade jake jan jana jane janet janina janine jared jason jean jeff
	jens jill jim joan joe joel john jon jonas jorg jose josef josh juan judith julia julian julie julio
	jutta kai kara karen karim karin karl karla kate katja kay keith kelly ken kevin kim kira klara klaus
	konrad kurt lana lara lars laura lea leah lee leif lena leni leo leon leona leonie lia liam lidia lili
	lilly lily lina linda linus lisa loris lotta lotte lou louis louisa louise luca lucas lucia lucie
	lucio lucy luis luisa lukas luke luna lutz lydia mable mae maik maike maja malte manuel mara marc
	marco marcus marek maren margit maria marian mariana marie marina mario marion marisa marius mark
	marko markus marlene marta martha martin martina mary mathilda matteo max maya meike melina mia micha
	michael michel mick mike mila milan milena milo mina mira miriam moira mona moritz nadia nadine nadja
	nancy naomi nathan neil nele nelly nick nicola nicole niels nils nina nino noah noel nola nora norman
	ola olaf oleg olga oliver olivia oscar oskar otto pam pamela pascal pat paul paula pavel pedro peggy
	pete peter petra phil pia pierre piotr rafael ralf ralph ramon ray rebecca regina reiner remo rene
	renata renate rene rhea rica rita rob robert robin roger roland rolf roman ron rosa rose ross roy ruben
	rudi rudolf ruth ryan sabine sabrina sally sam samuel sandra sara sarah saskia sean sergio silke silvia
	simon simona simone sina sofia sonja stefan steffen steffi stella sten steve stina sue susan susi
	susanne sven svenja sylvia tamara tania tanja tara ted teresa tessa thea theo thomas tia tilda till tim
	timo tina tino tobias tom toni tony tracy udo ulf ulla ulrike ursula ute uta uwe vera verena vera viola
	viktor viktoria vincent wanda werner wilma wim wolf yann yvonne yves zoe`
		.split(/\s+/)
		.map(oneSpelling),
);

/** One sound that is written in several ways: `Erik`, `Eric`; `Sara`, `Sarah`; `Ana`, `Anna`. */
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
	[/ph/g, 'f'],
	[/c(?![ehiy])|ck/g, 'k'],
	[/(?<=.)h/g, ''],
	[/[yj]/g, 'i'],
	[/(.)\1/g, '$1'],
];

const sound = (name: string) =>
	spellings.reduce((heard, [written, as]) => heard.replace(written, as), name);

/**
 * Whether two given names are those of two people although a letter tells them apart: both are
 * common, and they do not sound the same. Both in one spelling.
 *
 * @example
 * areTwoNames('tim', 'tom') // true
 * areTwoNames('sara', 'sarah') // false
 * areTwoNames('micheal', 'michael') // false
 */
export const areTwoNames = (one: string, other: string): boolean =>
	common.has(one) && common.has(other) && sound(one) !== sound(other);
