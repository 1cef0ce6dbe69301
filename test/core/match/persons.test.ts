import { decideMatch, type Person } from '../../../nodes/core/match';
import { KnownLeads } from './knownLeads';
import { at, nobody } from './people';

const called = (fullName: string | null, rest: Partial<Person> = {}): Person => ({
	...{ ...nobody, fullName },
	...rest,
});

/** What comes of inquiries that come one after the other, each that joins none being a lead of its own. */
function decisionsOn(people: readonly Person[]): string[] {
	const leads = new KnownLeads();
	return people.map((person, index) => {
		const { decision, recordId } = decideMatch(leads.factsOf(person));
		leads.remember(person, `${index}`, recordId, at + index);
		return decision;
	});
}

const phone = '+12155554140';
const juan = called('Juan Ruiz', { email: 'juan.ruiz@ruiz.example', phone });
const land = { phone: '+4930901820', phoneType: 'fixed line' };
const free = { phone: '+18005550199', phoneType: 'toll free' };
const desk = (phoneExtension: string) => ({ phone: '+14155552671', phoneExtension });

test.each<[string, Person[], string[]]>([
	...(
		[
			['Peter van Dam', 'Peter van Dijk'],
			['Sophie van den Berg', 'Sophie van den Heuvel'],
			['Maria dos Santos', 'Maria dos Reis'],
			['María García López', 'María García Martínez'],
			['Jan de Vries', 'Jan de Wit'],
			['Luis de la Cruz', 'Luis de la Torre'],
			['Ahmed bin Ali', 'Ahmed bin Omar'],
		] as const
	).map(([one, other]): [string, Person[], string[]] => [
		`colleagues of one first name, with what many surnames begin with: ${one} and ${other}`,
		[one, other].map((name) =>
			called(name, {
				email: `${name
					.replace(/^(.)\S* /, '$1')
					.replace(/\W/g, '')
					.toLowerCase()}@molenhoek.example`,
				...{ company: 'Molenhoek Staal', domain: 'molenhoek.example' },
			}),
		),
		['new'],
	]),
	...(
		[
			['Jan Meier', 'Jan Maier'],
			['Anna Schmid', 'Anna Schmidt'],
			['Eva Hofmann', 'Eva Hoffmann'],
			['Omar Khan', 'Omar Kahn'],
			['Li Wang', 'Li Wan'],
			['Lars Hansen', 'Lars Hanson'],
			['Alexander Kunz', 'Alexandra Kunz'],
		] as const
	).map(([one, other]): [string, Person[], string[]] => [
		`colleagues, each of a mailbox that is made of their name: ${one} and ${other}`,
		[one, other].map((name, at) =>
			called(name, {
				...{ email: `${name.toLowerCase().replace(' ', '.')}@werk.example`, company: 'Werk' },
				...{ phone: `+49170123456${at}`, phoneType: 'mobile' },
			}),
		),
		['new'],
	]),
	...(
		[
			['Alexander Pohl', 'Alexandra Pohl'],
			['Gabriel Petit', 'Gabrielle Petit'],
			['Francis Hall', 'Frances Hall'],
			['Karel Novak', 'Karla Novak'],
			['Frederic Roux', 'Frederique Roux'],
			['Henri Blanc', 'Henriette Blanc'],
			['Julius Voss', 'Julia Voss'],
		] as const
	).map(([one, other]): [string, Person[], string[]] => [
		`a couple with one mobile, and a mailbox each: ${one} and ${other}`,
		[one, other].map((name) =>
			called(name, {
				...{ email: `${name.toLowerCase().replace(' ', '.')}@web.de` },
				...{ phone: '+491701234567', phoneType: 'mobile' },
			}),
		),
		['review'],
	]),
	[
		'Li Wei and Wei Li of one firm, with a mailbox each',
		[
			called('Li Wei', { email: 'li.wei@tech.example', company: 'Tech' }),
			called('Wei Li', { email: 'wei.li@tech.example', company: 'Tech' }),
		],
		['review'],
	],
	...['Anna and Peter', 'Anna & Peter', 'Peter und Anna', 'Anna e Peter'].flatMap((both) =>
		['Anna', 'Peter', 'Hans'].map((one): [string, Person[], string[]] => [
			`a couple that wrote as ${both} Schmidt, and ${one} with their number`,
			[called(`${both} Schmidt`, { phone }), called(`${one} Schmidt`, { phone })],
			[one === 'Hans' ? 'review' : 'existing'],
		]),
	),
	['a shared number and another name', [juan, called('Josephine Calwell', { phone })], ['review']],
	['one number, and one of the family', [juan, called('Ana Ruiz', { phone })], ['review']],
	['a personal number and no name', [juan, called(null, { phone })], ['existing']],
	[
		'a personal number and a short form',
		[called('Robert Ray', { phone }), called('Bob Ray', { phone })],
		['existing'],
	],
	[
		'a personal mailbox and another name',
		[juan, called('Bob Stone', { email: juan.email })],
		['review'],
	],
	[
		'a personal mailbox and a married name',
		[juan, called('Juan Calwell', { email: juan.email })],
		['existing'],
	],
	[
		'a personal mailbox and a slip',
		[juan, called('Jaun Ruiz', { email: juan.email })],
		['existing'],
	],
	[
		'a personal mailbox, father and son',
		[
			called('Robert Stone Sr.', { email: 'rstone@gmail.com' }),
			called('Robert Stone Jr.', { email: 'rstone@gmail.com' }),
		],
		['review'],
	],
	[
		'a personal mailbox and a name in another script',
		[juan, called('Хуан Руис', { email: juan.email })],
		['existing'],
	],
	[
		'a woman’s name and a man’s at one mailbox and number',
		[
			called('Mario Ruiz', { email: juan.email, phone: juan.phone }),
			called('Maria Ruiz', { email: juan.email, phone: juan.phone }),
		],
		['review'],
	],
	[
		'two names at info@',
		[
			called('Jo Lee', { email: 'info@acme.example' }),
			called('Ana Ruiz', { email: 'info@acme.example' }),
		],
		['new'],
	],
	[
		'one name at info@',
		[
			called('Jo Lee', { email: 'info@acme.example' }),
			called('Jo Lee', { email: 'INFO@acme.example' }),
		],
		['existing'],
	],
	[
		'a name and none at info@',
		[
			called('Jo Lee', { email: 'info@acme.example' }),
			called(null, { email: 'info@acme.example' }),
		],
		['review'],
	],
	[
		'no name at info@, twice',
		[
			called(null, { email: 'info@acme.example' }),
			called(null, { email: 'info@acme.example', phone }),
		],
		['existing'],
	],
	[
		'two names at a family mailbox',
		[
			called('Jo Lee', { email: 'familie.lee@web.de' }),
			called('Max Lee', { email: 'familie.lee@web.de' }),
		],
		['new'],
	],
	[
		'two names at the sender of a form plugin',
		[
			called('Jo Lee', { email: 'wordpress@acme.example' }),
			called('Ana Ruiz', { email: 'wordpress@acme.example' }),
		],
		['new'],
	],
	[
		'one name at the sender of a form plugin',
		[
			called('Jo Lee', { email: 'wordpress@acme.example' }),
			called('Jo Lee', { email: 'wordpress@acme.example' }),
		],
		['review'],
	],
	[
		'no name at the sender of a form plugin',
		[
			called(null, { email: 'no-reply@acme.example' }),
			called(null, { email: 'no-reply@acme.example' }),
		],
		['new'],
	],
	[
		'two names at an invented mailbox',
		[called('Jo Lee', { email: 'none@none.com' }), called('Ana Ruiz', { email: 'none@none.com' })],
		['new'],
	],
	[
		'a mailbox that spells another name',
		[called('Ana Ruiz', { phone }), called(null, { phone, email: 'jo.lee@acme.example' })],
		['review'],
	],
	['two names behind a land line', [called('Jo Lee', land), called('Ana Ruiz', land)], ['new']],
	['a name and none behind a land line', [called('Jo Lee', land), called(null, land)], ['review']],
	[
		'one name behind a land line, with a new mailbox',
		[
			called('Jo Lee', { ...land, email: 'jo@a.example' }),
			called('Jo Lee', { ...land, email: 'jo@b.example' }),
		],
		['existing'],
	],
	['an initial behind a land line', [called('Jo Lee', land), called('J. Lee', land)], ['existing']],
	[
		'brother and sister of nearly one name',
		[called('Jan Lee', land), called('Jana Lee', land)],
		['new'],
	],
	[
		'a name and none behind a free number',
		[called('Jo Lee', free), called(null, free)],
		['review'],
	],
	[
		'one switchboard, two extensions, two names',
		[called('Ann Lee', desk('12')), called('Bob Stone', desk('34'))],
		['new'],
	],
	[
		'one switchboard, two extensions, no name',
		[called('Ann Lee', desk('12')), called(null, desk('34'))],
		['review'],
	],
	[
		'the fourth name behind one number',
		[
			juan,
			called('Josephine Calwell', { phone }),
			called('Eva Lang', { phone }),
			called('Max Meier', { phone }),
		],
		['review', 'review', 'new'],
	],
	[
		'who was asked about is asked about once',
		[juan, called('Josephine Calwell', { phone }), called('Josephine Calwell', { phone })],
		['review', 'existing'],
	],
	[
		'a nameless doubt is asked about once',
		[
			juan,
			called('Josephine Calwell', { phone }),
			called(null, { phone }),
			called(null, { phone }),
		],
		['review', 'review', 'existing'],
	],
	[
		'a first name that two at info@ have, asked about once',
		['Anna Schmidt', 'Anna Weber', 'Anna', 'Anna'].map((name) =>
			called(name, { email: 'info@acme.example' }),
		),
		['review', 'review', 'existing'],
	],
	[
		'an initial behind a number that two are known to share',
		[juan, called('Josephine Calwell', { phone }), called('J. Ruiz', { phone })],
		['review', 'existing'],
	],
	[
		'no name, another mailbox, and a number that may be a land line',
		[juan, called(null, { phone, email: 'x77@mail.example' })],
		['review'],
	],
	[
		'no name, another mailbox, and a mobile number',
		[juan, called(null, { phone, phoneType: 'mobile', email: 'x77@mail.example' })],
		['existing'],
	],
	[
		'a first name that two at info@ have, with the number of one',
		[
			called('Anna Schmidt', { email: 'info@acme.example', phone }),
			called('Anna Weber', { email: 'info@acme.example' }),
			called('Anna', { email: 'info@acme.example', phone }),
		],
		['review', 'existing'],
	],
	[
		'an initial behind a number that two and somebody without a name share',
		[
			called(null, { phone, email: 'x77@mail.example' }),
			juan,
			called('Josephine Calwell', { phone }),
			called('J. Ruiz', { phone }),
		],
		['review', 'review', 'existing'],
	],
	[
		'another spelling at one company',
		[
			called('Jörg Müller', { company: 'Bär GmbH' }),
			called('Joerg Mueller', { company: 'Baer GmbH' }),
		],
		['existing'],
	],
	[
		'another spelling at one domain',
		[
			called('Søren Ågård', { domain: 'x.example' }),
			called('Soeren Aagaard', { domain: 'x.example' }),
		],
		['existing'],
	],
])('%s', (_what, people, decisions) => {
	expect(decisionsOn(people)).toEqual(['new', ...decisions]);
});
