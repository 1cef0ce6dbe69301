import type { Evidence } from '../lead';
import { leadFields } from './comparable';
import { evidenceInWords, percentOf, rivalWords } from './duplicates';
import type { Explained, FieldEvidence } from './judge';

/** Bits as they are told, to a hundredth. */
const told = (bits: number) => Math.round(bits * 100) / 100;

/**
 * What speaks for two being one person, and against it, in bits: the strongest first, and last what was
 * known before. Their sum is the score.
 *
 * @example
 * evidenceOf(explained)[0] // { kind: 'email', weight: 15.2, message: 'Email is the same (strongly for)' }
 */
export function evidenceOf(explained: Explained): Evidence[] {
	const said = evidenceInWords(explained.evidence);
	return [
		...explained.evidence.map(({ field, bits }, at): Evidence => {
			const { field: title = '', says = '', speaks = '' } = said[at] ?? {};
			return { kind: field, weight: told(bits), message: `${title} ${says} (${speaks})` };
		}),
		{
			...{ kind: 'before', weight: told(explained.prior) },
			message: `Weighed against ${rivalWords[explained.rival]}`,
		},
	];
}

/** The sum of evidence, in bits. */
export const scoreOf = (evidence: readonly Evidence[]): number =>
	told(evidence.reduce((sum, { weight }) => sum + weight, 0));

/** What fields are called in a sentence; both names are one, as are company and domain. */
const calledInSentence: Readonly<Record<string, string>> = {
	...{ firstName: 'name', lastName: 'name', names: 'name', email: 'email', phone: 'phone' },
	...{ company: 'company', domain: 'domain', city: 'city', postalCode: 'postal code' },
	...{ street: 'street', birthDate: 'birth date', externalId: 'ID' },
};

/** The order in which they are said; fields of a company's own come after them, by their names. */
const inOrder = [...new Set(Object.values(calledInSentence))];

/** Fields that only say what kind of name it is are not called. */
function called({ field, isOwn }: FieldEvidence): string | undefined {
	if (isOwn) return field;
	if (Object.hasOwn(calledInSentence, field)) return calledInSentence[field];
	return leadFields.some(({ name }) => name === field) ? undefined : field;
}

/** What agrees of two, as it is said in a sentence. */
export function agreeing(evidence: readonly FieldEvidence[]): string[] {
	const contrary = new Set(evidence.filter(({ level }) => level === 'differs').map(called));
	const agree = new Set(evidence.flatMap((each) => called(each) ?? []));
	// Another mailbox at the same host is the same domain.
	const isAtHost = evidence.some(({ field, level }) => field === 'email' && level === 'host');
	if (isAtHost) agree.delete('email');
	return [...new Set([...inOrder, ...agree])].filter(
		(name) => agree.has(name) && !contrary.has(name),
	);
}

/** `email`, `email and phone`, `email, phone and name`. */
export function listed(parts: readonly string[], joint = 'and'): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** `the email and phone are those of Ada`. */
export const theseAreOf = (kinds: readonly string[], name: string): string =>
	`the ${listed(kinds)} ${kinds.length > 1 ? 'are those' : 'is that'} of ${name}`;

/**
 * How sure it is, in a clause.
 *
 * @example
 * howSure({ probability: 0.9812 }) // '98.1 % sure'
 */
export const howSure = ({ probability }: Pick<Explained, 'probability'>): string =>
	`${percentOf(probability)} % sure`;
