import { areCounterparts } from './counterparts';
import { oneSpelling } from './spelling';

/**
 * Given names and what those who bear them are called, a group a line. Short forms that are only the beginning of a name, such as
 * Alex, need no line.
 */
const groups = `
	alexander sandy sasha xander
	alberto beto
	andrew andy drew
	anthony antonio toni tony
	antoni anton toni tony
	catherine katherine kathryn cathy kathy kate katie
	charles charlie chuck
	christine christina chris tina
	dorothea dorothy dora dorle
	edward edvard ed eddie ted ned
	elizabeth elisabeth beth betty eliza lisa lisbeth liz lizzy
	eugene gene
	francisco paco pancho
	francesco franco
	friedrich fritz fred
	frederick fred
	gabriele gabi gaby
	george jorge georg
	gerald gerard gerry jerry
	guillermo memo
	guadalupe lupe
	hannah johanna hanna
	heinrich heinz heiner henry harry
	helen helena elena lena nell
	henry harry hank
	ignacio nacho
	isabel isabella bella
	jacob jakob jake
	james jim jimmy jamie
	jesus chuy
	joachim jochen achim
	johannes johann hans hannes jo john jan
	john jack johnny jon
	jonathan jon
	jose pepe
	joseph josef joe joey sepp jupp
	karolina caroline carol
	lawrence laurence larry
	leonard leo lenny
	ludwig lutz
	manuel manolo
	margaret margarete maggie meg peggy rita grete
	maria marie mary mia
	matthew matt matthias
	michael mike mick michel
	michal michael misha
	nicholas nicolas nikolaus klaus nick
	patricia pat patty trish
	patrick pat paddy
	peter pete pit
	rebecca becky
	reinhard reiner
	richard dick rick ricky
	robert bob bobby rob robbie
	roberto beto
	rosario charo
	sebastian basti bastian seb
	stephan stefan steffen stephen steven steve
	susan susanne susi susie sue suzanne
	theodore ted theo
	thomas tom tommy
	ulrich uli
	ulrike uli
	valentina tina
	vincenzo enzo
	walter walt
	wilhelm willi willy bill
	william bill billy will willy liam
	wolfgang wolf
`;

const groupsOf = new Map<string, number[]>();
groups
	.trim()
	.split('\n')
	.forEach((line, group) => {
		for (const name of line.trim().split(' ').map(oneSpelling)) {
			groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
		}
	});

/** A beginning is a short form from so many letters on, and leaves out so many. */
const FEWEST_LETTERS = 3;
const FEWEST_LEFT_OUT = 3;

/**
 * Whether one given name may be a short form of the other, both in one spelling. `Paul` is none of
 * `Paula`.
 *
 * @example
 * isShortForm('bob', 'robert') // true
 * isShortForm('alex', 'alexandra') // true
 */
export function isShortForm(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (short.length < FEWEST_LETTERS - 1) return false;
	if (
		short.length >= FEWEST_LETTERS &&
		long.length >= short.length + FEWEST_LEFT_OUT &&
		long.startsWith(short) &&
		!areCounterparts(short, long)
	) {
		return true;
	}
	const mine = groupsOf.get(one);
	return (
		mine !== undefined && (groupsOf.get(other)?.some((group) => mine.includes(group)) ?? false)
	);
}
