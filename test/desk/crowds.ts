import type { Person } from '../../nodes/core/match';

const syllables = 'ba de fi go ku la me ni po ru sa te vi wo zu'.split(' ');

/** A name of its own for each number, unlike that of any other. */
function nameOf(n: number): string {
	const word = (of: number): string =>
		of < syllables.length
			? (syllables[of] ?? '')
			: `${word(Math.floor(of / syllables.length))}${syllables[of % syllables.length] ?? ''}`;
	return `${word(n * 7919 + 5000)} ${word(n * 104_729 + 77)}`;
}

/** Somebody who gives nothing that anybody else gives. */
export const alone = (n: number): Person => ({
	fullName: nameOf(n),
	email: `person${n}@home${n}.example`,
	phone: `+49151${String(10_000_000 + n)}`,
	company: `House ${nameOf(n)}`,
	domain: `home${n}.example`,
});

/** What all of a crowd give, beside names of their own. */
export const crowds = {
	phone: () => ({ phone: '+4930901820' }),
	email: (n) => ({ email: 'info@acme.example', domain: `home${n}.example` }),
	company: () => ({ company: 'Acme GmbH' }),
	domain: (n) => ({ domain: 'acme.example', email: `person${n}@acme.example` }),
} satisfies Record<string, (n: number) => Partial<Person>>;
