import { leadFields } from '../../../nodes/core/match';
import { Dice } from './Dice';
import type { TrueRecord, TrueSet } from './set';
import {
	firmWords,
	givenNames,
	legalForms,
	providers,
	streetNames,
	surnames,
	towns,
	trades,
} from './words';

/** What several people have in common. */
interface Shared {
	given: string;
	surname: string;
	firm: Firm | null;
	land: string | null;
	town: string;
	postalCode: string;
	street: string;
	/** A mailbox that a family shares. */
	familyMailbox: string | null;
}

interface Firm {
	name: string;
	domain: string;
	switchboard: string;
	roleMailbox: string;
	town: string;
	postalCode: string;
}

interface Who extends Shared {
	mobile: string;
	own: string;
	atWork: string | null;
	/** Where they work now, for those who moved. */
	later: Firm | null;
}

const shortForms: Readonly<Record<string, string>> = {
	...{ robert: 'Bob', william: 'Bill', michael: 'Mike', thomas: 'Tom', james: 'Jim' },
	...{ elizabeth: 'Liz', katherine: 'Kate', alexander: 'Alex', andrew: 'Andy', susan: 'Sue' },
	...{ joseph: 'Joe', edward: 'Ted', christopher: 'Chris', daniel: 'Dan', matthew: 'Matt' },
};

const plainLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const plain = (text: string) => text.replace(/[äöüß]/g, (letter) => plainLetters[letter] ?? letter);

const inMailbox = (text: string) => plain(text.toLowerCase()).replace(/[^a-z]/g, '');

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/** Makes people, and what they write in forms. */
class People {
	readonly all: Who[] = [];

	private numbers = 3_000_000;

	private readonly firms: Firm[] = [];

	constructor(private readonly dice: Dice) {}

	private number(prefix: string): string {
		this.numbers += 1 + this.dice.below(23);
		return `${prefix}${String(this.numbers).slice(-7)}`;
	}

	private place(): Pick<Shared, 'town' | 'postalCode' | 'street'> {
		const { dice } = this;
		const at = Math.floor((dice.below(1000) ** 2 / 1_000_000) * towns.length);
		const postalCode = `${String(10 + at)}${String(dice.below(300)).padStart(3, '0')}`;
		return {
			town: towns[at] ?? '',
			postalCode,
			street: `${1 + dice.below(120)} ${dice.one(streetNames)}`,
		};
	}

	private firm(): Firm {
		const { dice } = this;
		const base = dice.is(0.5)
			? inMailbox(dice.one(surnames))
			: `${dice.one(firmWords)}${dice.is(0.6) ? dice.one(firmWords) : ''}`;
		const trade = dice.is(0.6) ? ` ${dice.one(trades)}` : '';
		const domain = `${base}${dice.is(0.5) ? trade.trim().toLowerCase() : dice.below(400)}.example`;
		const { town, postalCode } = this.place();
		const firm = {
			...{ name: `${capital(base)}${trade} ${dice.one(legalForms)}`, domain, town, postalCode },
			...{
				switchboard: this.number('+4930'),
				roleMailbox: `${dice.one(['info', 'sales', 'office', 'kontakt'])}@${domain}`,
			},
		};
		this.firms.push(firm);
		return firm;
	}

	private ownMailbox(given: string, surname: string): string {
		const { dice } = this;
		const [first, last] = [inMailbox(given), inMailbox(surname)];
		const some = dice.below(1000);
		const locals = [
			...[`${first}.${last}`, `${first}${last}${some}`, `${first[0] ?? ''}${last}${some}`],
			...[
				`${first}${some}`,
				`${last}.${first}`,
				`${dice.one(firmWords)}${dice.one(firmWords)}${some}`,
			],
		];
		return `${dice.one(locals)}@${dice.common(providers)}`;
	}

	private atWork(given: string, surname: string, firm: Firm, style: number): string {
		const [first, last] = [inMailbox(given), inMailbox(surname)];
		const locals = [`${first}.${last}`, `${first[0] ?? ''}.${last}`, last, first];
		return `${locals[style] ?? first}@${firm.domain}`;
	}

	private add(shared: Partial<Shared>, style = 0) {
		const { dice } = this;
		const given = shared.given ?? dice.common(givenNames);
		const surname = shared.surname ?? dice.common(surnames);
		const firm = shared.firm ?? null;
		this.all.push({
			...{ land: null, familyMailbox: null, ...this.place() },
			...shared,
			...{
				given,
				surname,
				firm,
				mobile: this.number('+49171'),
				own: this.ownMailbox(given, surname),
			},
			atWork: firm && this.atWork(given, surname, firm, style),
			later: firm && dice.is(0.06) ? this.someFirm() : null,
		});
	}

	private someFirm(): Firm {
		return this.firms.length > 3 && this.dice.is(0.5) ? this.dice.one(this.firms) : this.firm();
	}

	/** Colleagues, a family, somebody of another's name, or one alone. */
	more() {
		const { dice } = this;
		const kind = dice.below(100);
		if (kind < 35) {
			const firm = this.firm();
			const style = dice.below(4);
			const size = 1 + dice.below(6);
			const names = new Set(Array.from({ length: size }, () => dice.common(givenNames)));
			const { town, postalCode } = firm;
			for (const given of names) this.add({ firm, given, town, postalCode }, style);
		} else if (kind < 55) {
			const surname = dice.common(surnames);
			const home = { surname, land: this.number('+4940'), ...this.place() };
			const familyMailbox = dice.is(0.3)
				? `familie.${inMailbox(surname)}@${dice.one(providers)}`
				: null;
			const names = new Set(
				Array.from({ length: 2 + dice.below(3) }, () => dice.common(givenNames)),
			);
			for (const given of names) this.add({ ...home, familyMailbox, given });
		} else if (kind < 60 && this.all.length > 0) {
			const { given, surname, town } = dice.one(this.all);
			this.add({ given, surname, ...(dice.is(0.5) && { town }) });
		} else this.add({});
	}

	private spelled({ given, surname }: Who): Record<string, string> {
		const { dice } = this;
		const first = capital(given);
		const way = dice.below(100);
		const both = (a: string, b: string) => ({ firstName: a, lastName: b });
		if (way < 6) return both(dice.slips(first), surname);
		if (way < 13) return both(first, dice.slips(surname));
		if (way < 17) return both(plain(first), plain(surname));
		if (way < 22) return both(shortForms[given] ?? first, surname);
		if (way < 26) return both(`${first[0] ?? ''}.`, surname);
		if (way < 29) return both(surname, first);
		if (way < 32) return both(first, '');
		if (way < 35) return both(first, `${surname}-${dice.common(surnames)}`);
		if (way < 37) return both(`${first} ${capital(dice.common(givenNames))}`, surname);
		if (way < 39) return both('', '');
		if (way < 40) return both(first, dice.common(surnames));
		if (way < 60) return { fullName: way < 45 ? `${surname}, ${first}` : `${first} ${surname}` };
		return both(first, surname);
	}

	private firmSpelled(firm: Firm): string {
		const { dice } = this;
		const way = dice.below(100);
		const base = firm.name.slice(0, firm.name.lastIndexOf(' '));
		if (way < 25) return base;
		if (way < 32) return dice.slips(base);
		if (way < 38) return base.split(' ')[0] ?? base;
		if (way < 40) return dice.one(firmWords);
		return firm.name;
	}

	/** What somebody writes in a form. */
	write(who: Who): Record<string, string> {
		const { dice } = this;
		const moved = who.later !== null && dice.is(0.5);
		const firm = moved ? who.later : who.firm;
		const work =
			moved && who.later ? this.atWork(who.given, who.surname, who.later, 0) : who.atWork;
		const mail = dice.below(100);
		let email = work !== null && mail < 65 ? work : who.own;
		if (firm && mail >= 92) email = firm.roleMailbox;
		if (who.familyMailbox && dice.is(0.3)) email = who.familyMailbox;
		if (dice.is(0.03)) email = dice.slip(email);
		let phone = dice.is(0.93) ? who.mobile : this.number('+49172');
		if (firm && dice.is(0.35)) phone = firm.switchboard;
		else if (who.land && dice.is(0.4)) phone = who.land;
		if (dice.is(0.03)) phone = `+${dice.slip(phone.slice(1))}`;
		const hasEmail = dice.is(0.9);
		const hasPhone = dice.is(hasEmail ? 0.65 : 0.95);
		const maybe = (text: string, share: number) => (dice.is(share) ? text : '');
		return {
			...this.spelled(who),
			...(hasEmail && { email }),
			...(hasPhone && { phone, phoneType: phone.startsWith('+491') ? 'mobile' : 'fixed line' }),
			...(firm && { company: maybe(this.firmSpelled(firm), 0.75) }),
			city: maybe(
				dice.is(0.05) ? dice.slip(who.town) : dice.is(0.03) ? dice.one(towns) : who.town,
				0.55,
			),
			postalCode: maybe(dice.is(0.04) ? dice.slip(who.postalCode) : who.postalCode, 0.45),
			street: who.firm ? '' : maybe(who.street, 0.25),
		};
	}
}

/**
 * Leads of invented people as a desk gets them: colleagues behind a switchboard and a role mailbox,
 * families behind a land line, namesakes, slips, short forms, swapped names, other spellings, married
 * and double names, moved companies, new numbers, and much that is missing.
 *
 * @param count how many people; records are about twice as many
 */
export function people(seed: number, count: number): TrueSet {
	const dice = new Dice(seed);
	const made = new People(dice);
	while (made.all.length < count) made.more();
	const turns = made.all.flatMap((who, truth) =>
		Array.from({ length: dice.is(0.4) ? 1 : 1 + dice.below(4) }, () => ({
			who,
			truth,
			at: dice.below(1e9),
		})),
	);
	const records = turns
		.sort((one, other) => one.at - other.at)
		.map(({ who, truth }): TrueRecord => ({ truth, given: made.write(who) }));
	return { name: `People ${seed}, ${count}`, fields: leadFields, records };
}
