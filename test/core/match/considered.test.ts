import { keyKinds, type FoundLead, type KeyKind, type Person } from '../../../nodes/core/match';
import { consider, namesBehind } from '../../../nodes/core/match/considered';
import { ada, at, day, known, nobody } from './people';

const found = (lead: Parameters<typeof known>[0], ...sharedKinds: KeyKind[]): FoundLead => ({
	...{ lead: known(lead), sharedKinds },
});

const considered = (
	person: Person,
	leads: readonly FoundLead[],
	matchOn: readonly KeyKind[] = keyKinds,
) => consider(person, leads, matchOn, namesBehind(person, leads, {}));

test('names are counted apart behind the mailbox and behind the number', () => {
	const leads = [
		found({ id: 'a', fullName: 'Bob Ray' }, 'email'),
		found({ id: 'b', fullName: 'Ada Lovelace' }, 'phone'),
		found({ id: 'c', fullName: 'Cy Orr' }, 'phone'),
	];
	expect(namesBehind(ada, leads, {})).toEqual({
		email: { known: 1, hasOther: true },
		phone: { known: 2, hasOther: true },
	});
});

const role = { ...ada, email: 'info@engine.example', phone: null };
const older = { firstSeenAt: at - 9 * day };

test.each<[string, Person, FoundLead, FoundLead]>([
	[
		'who is proven, before who is likelier',
		role,
		found({ id: 'b', fullName: ada.fullName, email: role.email }, 'email'),
		found({ ...ada, ...older, id: 'a', email: null }, 'name and company', 'name and domain'),
	],
	[
		'who said the same, before who is proven as well and known longer',
		ada,
		found({ ...ada, id: 'b' }, 'email', 'phone'),
		found({ ...ada, ...older, id: 'a', company: 'Other' }, 'email', 'phone'),
	],
	[
		'who is proven twice, before who is likelier',
		{ ...role, phone: '+18005550199', phoneType: 'toll free' },
		found({ id: 'b', fullName: ada.fullName }, 'email', 'phone'),
		found({ ...ada, ...older, id: 'a' }, 'email', 'name and company', 'name and domain'),
	],
	[
		'who is likelier, before who is known longer',
		ada,
		found({ id: 'b', fullName: ada.fullName }, 'email'),
		found({ ...older, id: 'a' }, 'email'),
	],
	[
		'who is known longer, whatever the id',
		ada,
		found({ ...older, id: 'b' }, 'email'),
		found({ id: 'a' }, 'email'),
	],
	['of one moment, the first id', ada, found({ id: 'a' }, 'email'), found({ id: 'b' }, 'email')],
])('first comes %s', (_what, person, first, second) => {
	for (const leads of [
		[first, second],
		[second, first],
	]) {
		expect(considered(person, leads).considered.map((each) => each.found)).toEqual([first, second]);
	}
});

const crowd = (...kinds: KeyKind[]) =>
	['Bob Ray', 'Cy Orr', 'Dee Poe'].map((fullName, n) => found({ id: `l${n}`, fullName }, ...kinds));

test.each<[string, FoundLead[], KeyKind[], [considered: number, strangers: number]]>([
	['found by what is not matched on', [found({ ...role, id: 'a' }, 'email')], ['phone'], [0, 0]],
	['of another name behind a number of many', crowd('phone'), ['phone'], [0, 3]],
	['of another name behind a number of few', crowd('phone').slice(1), ['phone'], [2, 0]],
	[
		'of another name behind a mailbox of few too',
		[...crowd('phone').slice(1), found({ id: 'l0', fullName: 'Bob Ray' }, 'email', 'phone')],
		['email', 'phone'],
		[1, 2],
	],
])('who is %s', (_what, leads, matchOn, counts) => {
	const { considered: some, strangers } = considered(ada, leads, matchOn);
	expect([some.length, strangers.length]).toEqual(counts);
});

test('who asks without a name is nobody else than who has a number of many', () => {
	const { considered: some, strangers } = considered(
		{ ...nobody, phone: ada.phone },
		crowd('phone'),
	);
	expect([some.length, strangers.length]).toEqual([3, 0]);
});
