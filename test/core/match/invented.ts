import type { Person } from '../../../nodes/core/match';

/** One inquiry of an invented person. */
export interface InventedInquiry {
	person: Person;
	/** Who it really is. */
	truth: number;
	/** Whether it gives a personal mailbox or mobile number that the person gave before, and a name that fits. */
	isCertain: boolean;
	/** Whether somebody whose name looks alike has the same mailbox and mobile. */
	isAlike: boolean;
}

/** Numbers from 0 to 1 that are the same for the same seed: Mulberry32. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const list = (text: string) => text.trim().split(/\s+/);

const givenNames = list(`Anna Peter Jörg Maria Martin Martina Julia Julian Lukas Lena Tim Tom Robert
	William Catherine Michael Michaela Jan Jana Thomas Sabine Elizabeth Francisco Carmen Juan Josephine
	Andrea Andreas Stefan Stefanie Daniel Daniela Søren Åsa Łukasz Zoë Björn Käthe Alexander Alexandra
	Christian Christina Marie Paul Paula Karin Katrin Sophie Susanne Walter Frank Franz Laura Laurenz`);
const surnames =
	list(`Müller Schmidt Schneider Weber Meyer Meier Großmann Jäger Köhler Weiß Ruiz García
	López Calwell Smith Johnson Brown Miller Taylor Rossi Bianchi Ferrari Nowak Kowalski Jensen Ødegård
	Lindström Dubois Moreau Laurent Fischer Bauer Baumann Koch Richter Wolf Schröder Neumann Schwarz
	Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Schulz Maier Köller Keller`);
const words =
	list(`alpha beta delta nord sued stein berg tal wald bach hafen turm licht kraft form werk
	bau dach holz stahl glas farb garten wasser feuer wind solar agrar techno medi logi finanz data`);
/** People of one household who share mailbox and mobile, and whose names look alike. */
const alike = [
	...[
		['Mario', 'Maria'],
		['Daniel', 'Daniela'],
		['Andreas', 'Andrea'],
		['Simon', 'Simone'],
	],
	...[
		['Julio', 'Julia'],
		['Paul', 'Paula'],
		['Francesco', 'Francesca'],
		['Jan', 'Jana'],
	],
	...[
		['Maria Anna', 'Maria Elena'],
		['Michael', 'Maria'],
		['Anna', 'Alexander'],
	],
	...[
		['Robert|Sr.', 'Robert|Jr.'],
		['Karl|sen.', 'Karl|jun.'],
		['John|II', 'John|III'],
	],
	...[
		['小明', 'John'],
		['Иван', 'Olga'],
	],
];
const shortForms: Record<string, string> = {
	Robert: 'Bob',
	William: 'Bill',
	Catherine: 'Kate',
	Michael: 'Mike',
	Elizabeth: 'Liz',
	Francisco: 'Paco',
	Alexander: 'Alex',
	Alexandra: 'Alex',
	Thomas: 'Tom',
	Susanne: 'Susi',
};
const plain: Record<string, string> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	ø: 'oe',
	å: 'aa',
	Ø: 'Oe',
	Å: 'Aa',
};

const transliterated = (text: string) =>
	text.replace(/[äöüßøåØÅ]/g, (letter) => plain[letter] ?? letter);
const mailLocal = (text: string) =>
	transliterated(text)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/ł/g, 'l')
		.replace(/[^a-z]/g, '');

interface Invented {
	given: string;
	surname: string;
	emails: string[];
	mobile: string;
	land: string | null;
	role: string | null;
	company: string | null;
	domain: string | null;
	/** Whether somebody of a name that looks alike has the same mailbox and mobile. */
	isAlike?: boolean;
}

/**
 * Inquiries of invented people, in the order in which they come, with the truth: colleagues behind a
 * switchboard and a role mailbox, families behind a land line, strangers of the same name, forms whose
 * own sender stands where the person's address belongs, slips, short forms, other spellings, new
 * numbers, new addresses, married names, and households with one mailbox and mobile whose names look
 * alike: brother and sister, father and son, initials, two scripts.
 *
 * @param count how many people
 * @example
 * inventedInquiries(1, 500).length // about 1,000
 */
export function inventedInquiries(seed: number, count: number): InventedInquiry[] {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const one = <Value>(of: readonly Value[]): Value => of[below(of.length)] as Value;
	const chance = (share: number) => random() < share;
	let numbers = 1000000;
	const number = (prefix: string) => `${prefix}${(numbers += 1 + below(7))}`;

	const people: Invented[] = [];
	const invent = (shared: Partial<Invented>): Invented => {
		const given = shared.given ?? one(givenNames);
		const surname = shared.surname ?? one(surnames);
		const name = `${mailLocal(given)}.${mailLocal(surname)}`;
		const free = `${chance(0.5) ? name : mailLocal(given)}${below(9000)}@${one(['gmail.com', 'web.de', 'outlook.com'])}`;
		const own = shared.domain ? `${name}@${shared.domain}` : free;
		return {
			...{ given, surname, land: null, role: null, company: null, domain: null },
			...shared,
			emails: [own, `${mailLocal(given)}${mailLocal(surname)}${below(9000)}@gmail.com`],
			mobile: number('+49171'),
			...(shared.isAlike && { emails: shared.emails ?? [], mobile: shared.mobile ?? '' }),
		};
	};
	/** Nobody in a family, and hardly anybody in a firm, has another's first name. */
	const group = (shared: Partial<Invented>, size: number) => {
		const names = new Set<string>();
		while (names.size < size) names.add(one(givenNames));
		for (const given of names) people.push(invent({ ...shared, given }));
	};
	while (people.length < count) {
		const kind = random();
		if (kind < 0.35) {
			const company = `${one(words)}${one(words)} ${one(['GmbH', 'AG', 'Ltd', 'KG'])}`;
			const domain = `${company.split(' ')[0] ?? ''}${below(1000)}.example`;
			const shared = {
				...{ company, domain, land: number('+4930') },
				role: `${one(['info', 'sales', 'office', 'kontakt'])}@${domain}`,
			};
			group(shared, 2 + below(5));
		} else if (kind < 0.6) {
			const shared = { surname: one(surnames), land: number('+4940') };
			group(shared, 2 + below(3));
		} else if (kind < 0.68) {
			const emails = [`x${below(1e6)}@gmail.com`, `y${below(1e6)}@web.de`];
			const shared = { isAlike: true, surname: one(surnames), emails, mobile: number('+49173') };
			for (const given of one(alike)) people.push(invent({ ...shared, given }));
		} else people.push(invent({}));
	}

	const slip = (text: string) => {
		const at = 1 + below(Math.max(1, text.length - 2));
		return chance(0.5)
			? text.slice(0, at) + text.slice(at + 1)
			: text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
	};
	const given = new Map<number, Set<string>>();
	const write = (truth: number, first: boolean): InventedInquiry => {
		const who = people[truth] as Invented;
		let fullName: string | null = `${who.given} ${who.surname}`;
		let fits = true;
		// Who first gives an initial may be either of two with that letter: nothing could tell.
		if (who.isAlike) {
			const [called = '', suffix = ''] = who.given.split('|');
			const isInitial = !first && suffix === '' && chance(0.3);
			fullName = `${isInitial ? `${called[0] ?? ''}.` : called} ${who.surname} ${suffix}`.trim();
		} else if (!first) {
			const way = random();
			if (way < 0.08) fullName = `${slip(who.given)} ${who.surname}`;
			else if (way < 0.16) fullName = `${who.given} ${slip(who.surname)}`;
			else if (way < 0.24) fullName = transliterated(fullName);
			else if (way < 0.3) fullName = `${shortForms[who.given] ?? who.given} ${who.surname}`;
			else if (way < 0.36) fullName = `${who.given[0] ?? ''}. ${who.surname}`;
			else if (way < 0.42) fullName = who.given;
			else if (way < 0.47) fullName = `${who.given} ${who.surname}-${one(surnames)}`;
			else if (way < 0.5) fullName = `${who.surname} ${who.given}`;
			else if (way < 0.56) fullName = null;
			else if (way < 0.58) {
				fullName = `${who.given} ${one(surnames)}`;
				fits = false;
			}
		} else if (chance(0.04)) fullName = null;

		let email: string | null = who.emails[first || chance(0.8) ? 0 : 1] ?? null;
		const mail = random();
		if (mail < 0.12 && who.role) email = who.role;
		else if (mail < 0.15) email = one(['wordpress@site.example', 'noreply@forms.example']);
		else if (mail < 0.3) email = null;
		else if (mail < 0.33 && email) email = email.toUpperCase();

		let phone: string | null = first || chance(0.9) ? who.mobile : number('+49172');
		let phoneType = 'mobile';
		const dial = random();
		if (dial < 0.3 && who.land) {
			phone = who.land;
			phoneType = 'fixed line';
		} else if (dial < 0.5) phone = null;
		if (email === null && phone === null) email = who.emails[0] ?? null;

		const mine = given.get(truth) ?? new Set<string>();
		given.set(truth, mine);
		const personal = [
			who.emails.includes(email?.toLowerCase() ?? '') ? email?.toLowerCase() : undefined,
			phoneType === 'mobile' ? phone : undefined,
		].filter((value) => value !== undefined && value !== null);
		const isCertain = fits && !who.isAlike && personal.some((value) => mine.has(value));
		for (const value of personal) mine.add(value);
		const company = who.company !== null && chance(0.7) ? who.company : null;
		const domain = email && who.domain && email.endsWith(who.domain) ? who.domain : null;
		return {
			...{ truth, isCertain, isAlike: who.isAlike ?? false },
			person: { fullName, email, phone, company, domain, ...(phone && { phoneType }) },
		};
	};

	const turns = people.flatMap((_who, truth) =>
		Array.from({ length: 1 + below(3) }, () => ({ truth, at: random() })),
	);
	const seen = new Set<number>();
	return turns
		.sort((a, b) => a.at - b.at)
		.map(({ truth }) => {
			const first = !seen.has(truth);
			seen.add(truth);
			return write(truth, first);
		});
}
