import { joinedWords } from '../fold';
import { allWords } from './all';
import { others } from './others';

const yes = allWords(({ answers }) => answers.yes, others.answers.yes);
const no = allWords(({ answers }) => answers.no, others.answers.no);
const on = allWords(({ answers }) => answers.on);
const off = allWords(({ answers }) => answers.off);

/** Longer texts are no answer of a word or two. */
const longest = 100;

const keyOf = (text: string) => joinedWords(text.slice(0, longest));

/**
 * What a word or two answer in any language: yes, no, or `undefined` for neither.
 *
 * @example
 * yesOrNo('maybe') // undefined
 * yesOrNo('I agree') // true
 * yesOrNo('Não') // false
 */
export function yesOrNo(text: string): boolean | undefined {
	const key = keyOf(text);
	if (yes.has(key)) return true;
	return no.has(key) ? false : undefined;
}

/**
 * What a word means for a switch in any language, yes and no included; `undefined` for neither.
 *
 * @example
 * onOrOff('ja') // true
 * onOrOff('inaktiv') // false
 * onOrOff('maybe') // undefined
 */
export function onOrOff(text: string): boolean | undefined {
	const key = keyOf(text);
	if (on.has(key)) return true;
	return off.has(key) ? false : yesOrNo(text);
}
