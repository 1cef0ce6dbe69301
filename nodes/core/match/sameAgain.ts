import { companyKey, emailKey } from '../keys';
import { domainKey, phoneKey } from './keys';
import { nameWords } from './names';
import type { Person } from './person';

type Field = 'email' | 'phone' | 'company' | 'domain';

const keys: Readonly<Record<Field, (value: string | null) => string | null>> = {
	email: emailKey,
	phone: phoneKey,
	company: companyKey,
	domain: domainKey,
};

/**
 * Whether somebody says of themselves what somebody else said, or less or more of it, and nothing against
 * it: the same name, and no other mailbox, number, company or domain.
 *
 * @example
 * saysNothingElse({ ...ada, phone: null }, ada) // true
 */
export function saysNothingElse(one: Person, other: Person): boolean {
	if (nameWords(one.fullName).join(' ') !== nameWords(other.fullName).join(' ')) {
		return false;
	}
	const both = (Object.keys(keys) as Field[]).flatMap((field) => {
		const [mine, yours] = [keys[field](one[field]), keys[field](other[field])];
		return mine === null || yours === null ? [] : [mine === yours];
	});
	return both.length > 0 && both.every(Boolean);
}

/**
 * Whether two say exactly the same of themselves.
 *
 * @example
 * saysTheSame({ ...ada, phone: null }, ada) // false
 */
export const saysTheSame = (one: Person, other: Person): boolean =>
	saysNothingElse(one, other) &&
	(Object.keys(keys) as Field[]).every(
		(field) => keys[field](one[field]) === keys[field](other[field]),
	);
