import * as fc from 'fast-check';
import { itemParts } from '../../nodes/core/lead';
import { completeLead } from '../../nodes/shared';
import { assignmentOf, assignmentText } from '../../nodes/store/sql/assignmentText';
import { itemOf, itemText } from '../../nodes/store/sql/itemText';
import { shortened, whole } from '../../nodes/store/sql/shortened';
import { ann, assignment } from './contract/records';

const row = { workspace: 'default', id: 'inq_1', lead_id: 'lead_inq_1' };

const lead = {
	...completeLead({ fullName: 'Ada Lovelace', inquiryId: 'inq_1' }, '2026-03-02T09:00:00.000Z'),
	...{ id: 'lead_inq_1', workspace: 'default' },
};

const match = {
	...{ decision: 'new', relationship: 'none', score: 0, evidence: [], recordId: null, owner: null },
	...{ candidates: [], merged: false, reason: 'New: nobody.' },
};

const validation = {
	...{ status: 'valid', issues: [], changes: [], sender: { id: 'json', name: null, test: false } },
	...{ mapping: {}, guessed: [] },
};

test('of a whole lead nothing is kept that its schema or its row says', () => {
	const text = itemText({ lead, match, validation }, row);
	expect(text).toBe(
		'lead match validation{"lead":{"receivedAt":"2026-03-02T09:00:00.000Z","fullName":"Ada Lovelace",' +
			'"source":{}},"match":{"reason":"New: nobody.","decision":"new","relationship":"none","score":0},' +
			'"validation":{"status":"valid","sender":{"id":"json"},"mapping":{}}}',
	);
});

test.each<[string, Record<string, unknown>]>([
	['a whole lead', { name: 'Ada', lead, match, validation }],
	[
		'one of another workspace and inquiry',
		{ lead: { ...lead, workspace: 'x', id: 'y', inquiryId: 'z' } },
	],
	[
		'one with further keys',
		{ lead: { ...lead, source: { ...lead.source, more: [{}] }, more: {} } },
	],
	[
		'one with a campaign and its own fields',
		{ lead: { ...lead, custom: { a: 1 }, source: { ...lead.source, campaign: 'x' } } },
	],
	['one that another tool made', { lead: { fullName: 'Ada', city: null } }],
	['one without its campaign', { lead: { ...lead, source: { channel: null } } }],
	['a lead that is a text', { lead: 'Ada', match: null, validation: [1] }],
	['one with names in braces', { '{lead': '{"lead":{}}' }],
	['nothing', {}],
])('%s comes back as a node has placed it', (_what, item) => {
	expect(itemOf(itemText(item, row), row)).toEqual(itemParts(item));
});

const anyItem = fc.dictionary(fc.constantFrom('lead', 'match', 'x'), fc.jsonValue());

test('law: every item comes back as a node has placed it', () => {
	fc.assert(
		fc.property(anyItem, (item) => {
			const placed = JSON.parse(JSON.stringify(itemParts(item)));
			expect(itemOf(itemText(item, row), row)).toEqual(placed);
		}),
	);
});

const defaults = { a: null, b: [], c: {}, d: { e: false, f: { g: null } } };
const some = fc.constantFrom<unknown>(null, [], {}, false, 1, 'x', { e: false }, { g: null });
const anyParts = fc.record(
	{
		...{ a: some, b: some, c: some, x: some },
		d: fc.oneof(
			some,
			fc.record({ e: some, f: fc.record({ g: some, h: some }) }),
			fc.constant(defaults.d),
		),
	},
	{ requiredKeys: [] },
);

test('law: an object that is shortened comes back as it was', () => {
	fc.assert(
		fc.property(anyParts, (parts) => {
			const short = shortened(parts, defaults);
			const isWhole = Object.keys(defaults).every((key) => key in parts);
			expect(short !== undefined || !isWhole || !('f' in Object(parts.d))).toBe(true);
			if (short) expect(whole(short, defaults)).toEqual(parts);
		}),
		{ numRuns: 2000 },
	);
});

test('what comes back may be changed without changing what comes back next', () => {
	const first = itemOf('lead{"lead":{}}', row) as { lead: { custom: Record<string, unknown> } };
	first.lead.custom.note = 'x';
	expect(itemOf('lead{"lead":{}}', row)).toMatchObject({ lead: { custom: {} } });
});

test.each([
	assignment(),
	assignment({ backup: { ...ann, phone: '+4930901820' }, round: 2, trace: ['x'] }),
	assignment({ owner: null, queue: { name: 'Desk', email: null }, pool: null, repeated: true }),
	assignment({ owner: { ...ann, timeZone: 'Europe/Berlin' } }),
])('an assignment comes back as it was: %j', (given) => {
	expect(assignmentOf(assignmentText(given))).toEqual(given);
	expect(assignmentText(given).length).toBeLessThan(JSON.stringify(given).length);
});

test('an assignment that lacks a part is kept as it is', () => {
	expect(assignmentOf('{"owner":null}')).toEqual({ owner: null });
	expect(shortened({ owner: null }, { owner: null, trace: [] })).toBeUndefined();
});
