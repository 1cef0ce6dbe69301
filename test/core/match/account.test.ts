import type { Owner } from '../../../nodes/core/lead';
import {
	accountAmong,
	belongsTo,
	matchedAccount,
	type AccountMember,
	type AskedAccount,
} from '../../../nodes/core/match';

const owner = (name: string): Owner => ({ id: name, name, email: null, phone: null, crmId: null });

const inCrm = { system: null, id: null, url: null, ownerId: null, stage: null };

const member = (more: Partial<AccountMember> & { accountId?: string }): AccountMember => ({
	...{ id: 'one', company: 'Acme GmbH', domain: 'acme.com', status: 'open', owner: null },
	...{ lastInquiryAt: 1, lastTouchAt: null },
	...more,
	...(more.accountId && { crm: { ...inCrm, accountId: more.accountId } }),
});

const nobody: AskedAccount = { id: null, domain: null, firm: null };

const chosen = (
	asked: Partial<AskedAccount>,
	members: AccountMember[],
	subsidiaries: Array<[string, string]> = [],
) => {
	const facts = accountAmong({ ...nobody, ...asked }, members, belongsTo(subsidiaries), ['self']);
	return facts && matchedAccount(facts);
};

test.each<[string, Partial<AskedAccount>, AccountMember[], object | undefined]>([
	['nobody is known', { domain: 'acme.com' }, [], undefined],
	['nothing tells the company', {}, [member({})], undefined],
	[
		'by the domain',
		{ domain: 'acme.com', firm: 'other' },
		[member({ owner: owner('ann') })],
		{ by: 'domain', id: 'acme.com', name: null, owner: { name: 'ann' } },
	],
	[
		'called as the CRM calls it, and not as its people do',
		{ domain: 'acme.com' },
		[member({ lastInquiryAt: 2 }), member({ accountName: 'Acme Holding' })],
		{ name: 'Acme Holding' },
	],
	[
		'by the base name where the domain is another',
		{ domain: 'acme.de', firm: 'acme' },
		[member({ company: 'ACME Ltd.' })],
		{ by: 'base name', domain: 'acme.com' },
	],
	[
		'by the ID of the account before the domain',
		{ id: '8', domain: 'acme.com' },
		[member({}), member({ accountId: '8', domain: 'other.com' })],
		{ by: 'CRM account', id: '8', domain: 'other.com' },
	],
	[
		'who is closed tells no account',
		{ domain: 'acme.com' },
		[member({ status: 'closed' })],
		undefined,
	],
	[
		'its owner is that of who has the newest',
		{ domain: 'acme.com' },
		[
			member({ owner: owner('ann'), lastInquiryAt: 1 }),
			member({ owner: owner('bo'), lastInquiryAt: 2 }),
			member({ lastInquiryAt: 3 }),
		],
		{ owner: { name: 'bo' } },
	],
	[
		'its owner is a customer’s before that of newer ones',
		{ domain: 'acme.com' },
		[
			member({ owner: owner('ann'), status: 'customer' }),
			member({ owner: owner('bo'), status: 'open opportunity', lastInquiryAt: 2 }),
			member({ owner: owner('cy'), lastInquiryAt: 3 }),
		],
		{ owner: { name: 'ann' }, ownerFrom: 'store' },
	],
	[
		'its owner is who has an open opportunity before that of newer ones',
		{ domain: 'acme.com' },
		[
			member({ owner: owner('ann'), status: 'open opportunity' }),
			member({ owner: owner('bo'), lastInquiryAt: 3 }),
		],
		{ owner: { name: 'ann' } },
	],
	[
		'its owner is no closed one’s',
		{ domain: 'acme.com' },
		[
			member({ owner: owner('ann'), status: 'closed', lastInquiryAt: 9 }),
			member({ owner: owner('bo') }),
		],
		{ owner: { name: 'bo' }, relationship: 'open lead' },
	],
	[
		'the person’s own lead says what it is to us, and not whose it is',
		{ domain: 'acme.com' },
		[member({ id: 'self', owner: owner('ann'), status: 'customer' })],
		{ owner: null, ownerFrom: null, relationship: 'customer' },
	],
	[
		'its owner is a colleague’s, whoever has the person',
		{ domain: 'acme.com' },
		[
			member({ id: 'self', owner: owner('ann'), lastInquiryAt: 9 }),
			member({ owner: owner('bo'), isRecord: true }),
		],
		{ owner: { name: 'bo' }, ownerFrom: 'records' },
	],
	[
		'its owner is whom the CRM names, where nobody here was given who is a customer',
		{ domain: 'acme.com' },
		[member({ status: 'customer', crm: { ...inCrm, ownerId: '77' } })],
		{ owner: { id: '77', crmId: '77', name: 'owner 77' }, ownerFrom: 'store' },
	],
	[
		'what somebody of it is to us, it is',
		{ domain: 'acme.com' },
		[member({ lastInquiryAt: 9 }), member({ status: 'customer' })],
		{ relationship: 'customer' },
	],
])('%s', (_what, asked, members, expected) => {
	if (expected === undefined) expect(chosen(asked, members)).toBeUndefined();
	else expect(chosen(asked, members)).toMatchObject(expected);
});

describe('of several accounts with one name it is', () => {
	const acme = (accountId: string, more: Partial<AccountMember> = {}) =>
		member({ accountId, domain: `acme${accountId}.com`, ...more });

	test.each<[string, AccountMember[]]>([
		[
			'the customer',
			[
				acme('1', { status: 'open opportunity', lastInquiryAt: 9 }),
				acme('2', { status: 'customer' }),
			],
		],
		[
			'the one with an open opportunity',
			[acme('1', { lastInquiryAt: 9 }), acme('2', { status: 'open opportunity' })],
		],
		[
			'of two customers the one whose owner is known',
			[
				acme('1', { status: 'customer', lastInquiryAt: 9 }),
				acme('2', { status: 'customer', owner: owner('ann') }),
			],
		],
		['the most recent', [acme('1'), acme('1'), acme('2', { lastTouchAt: 2 })]],
		['the one with the most leads', [acme('1'), acme('2'), acme('2')]],
	])('%s', (_what, members) => {
		expect(chosen({ firm: 'acme' }, members)?.id).toBe('2');
		expect(chosen({ firm: 'acme' }, members.toReversed())?.id).toBe('2');
	});
});

test('a subsidiary is of the account that it belongs to, over several steps and in a circle too', () => {
	const table: Array<[string, string]> = [
		['acme.de', 'acme.eu'],
		['acme.eu', 'acme.com'],
	];
	const domain = belongsTo(table)('WWW.acme.de');
	expect(domain).toBe('acme.com');
	expect(chosen({ domain }, [member({ domain: 'acme.eu' })], table)).toMatchObject({
		...{ by: 'domain', id: 'acme.com', domain: 'acme.com' },
	});
});

test.each<[string, Array<[string, string]>]>([
	['of two', ['a.com b.com', 'b.com a.com'].map(asLine)],
	['of three', ['a.com b.com', 'b.com c.com', 'c.com a.com'].map(asLine)],
	[
		'of three, beside others',
		['a.com b.com', 'x.com y.com', 'b.com c.com', 'c.com a.com'].map(asLine),
	],
	['that another comes to', ['d.com b.com', 'a.com b.com', 'b.com a.com'].map(asLine)],
	['with itself alone', ['a.com a.com'].map(asLine)],
])('domains of a circle %s are one account, whichever of them is asked about', (_what, table) => {
	const ofCircle = table.flat().filter((domain) => !/[xy]/.test(domain));
	expect([...new Set(ofCircle.map(belongsTo(table)))]).toEqual(['a.com']);
});

function asLine(text: string): [string, string] {
	const [domain = '', parent = ''] = text.split(' ');
	return [domain, parent];
}
