import { remembering } from '../../remembering';
import { fieldAt } from '../read/fieldOfName';
import { labelWords } from '../read/label';

/** Labels come again with every lead. */
const MOST_REMEMBERED = 1000;

/**
 * Whether a label asks for the family name first: "Name, Vorname", "Cognome e nome".
 *
 * @example
 * asksFamilyFirst('Nachname Vorname') // true
 * asksFamilyFirst('Vor- und Nachname') // false
 */
export const asksFamilyFirst = remembering(MOST_REMEMBERED, (label): boolean => {
	const all = labelWords(label.slice(0, 60));
	return all.some((_, at) => at > 0 && isFamilyFirst(all.slice(0, at), all.slice(at)));
});

function isFamilyFirst(before: string[], after: string[]): boolean {
	const [family, given] = [fieldOf(before), fieldOf(after)];
	return given === 'firstName'
		? family === 'lastName' || (family === 'fullName' && before.length === 1)
		: family === 'lastName' && given === 'fullName' && after.length === 1;
}

/** What is asked for, without an "and" at its side. */
function fieldOf(list: string[]): string | undefined {
	const [first = '', ...more] = list;
	return (
		fieldAt([list.join(' ')])?.field ??
		(more.length > 0 && first.length < 5 ? fieldAt([more.join(' ')])?.field : undefined)
	);
}
