import fc from 'fast-check';
import type { Owner } from '../../../nodes/core/lead';
import { keyOfOwner, recogniseOwners, type KnownOwner } from '../../../nodes/core/route';
import { owner } from './team';

const known = (...owners: Owner[]) => recogniseOwners([], owners).changed;

const ann = { ...owner('Ann'), crmId: 'crm-1' };

test.each([
	{ says: 'by ID', changes: { crmId: null, email: 'new@example.com', name: 'Anna' } },
	{ says: 'by CRM ID', changes: { id: 'u1', email: 'new@example.com', name: 'Anna' } },
	{ says: 'by email', changes: { id: 'u1', crmId: null, name: 'Anna' } },
	{
		says: 'by email in other letters',
		changes: { id: 'u1', crmId: null, email: 'ANN@Example.com' },
	},
	{ says: 'by name', changes: { id: 'u1', crmId: null, email: 'new@example.com' } },
	{
		says: 'by name in other letters',
		changes: { id: 'u1', crmId: null, email: null, name: ' ann ' },
	},
])('one owner is one person, $says', ({ changes }) => {
	const now = { ...ann, ...changes };
	expect(recogniseOwners(known(ann), [now]).keys).toEqual(['ann']);
	expect(keyOfOwner(known(ann), now)).toBe('ann');
});

test('whoever was once known by a mark is known by it for good', () => {
	const moved = { ...ann, id: 'ann@new.example', email: 'ann@new.example', crmId: null };
	const married = { ...moved, id: 'u7', name: 'Ann Lee' };
	const first = known(ann);
	const second = recogniseOwners(first, [moved]).changed;
	const third = recogniseOwners(second, [married]).changed;
	expect(third).toMatchObject([
		{ key: 'ann', ids: ['ann', 'ann@new.example', 'u7'], names: ['ann', 'ann lee'] },
	]);
	// A lead that was stored in the beginning is hers still.
	expect(keyOfOwner(third, ann)).toBe('ann');
	expect(recogniseOwners(third, [married]).changed).toEqual([]);
});

const named = (id: string, changes: Partial<Owner> = {}): Owner => ({
	...{ id, name: 'Ann', email: `${id}@example.com`, phone: null, crmId: null },
	...changes,
});

test.each<{ says: string; before: Owner[]; now: Owner[]; keys: string[] }>([
	{
		says: 'two of one name are two, when they come at once',
		before: [],
		now: [named('a'), named('b')],
		keys: ['a', 'b'],
	},
	{
		says: 'a namesake who comes later is somebody else while the first is there',
		before: [named('a')],
		now: [named('b'), named('a')],
		keys: ['b', 'a'],
	},
	{
		says: 'a name that two have had tells neither',
		before: [named('a'), named('b')],
		now: [named('c')],
		keys: ['c'],
	},
	{
		says: 'a name proves nobody whom the CRM knows as somebody else',
		before: [named('a', { crmId: '1' })],
		now: [named('b', { crmId: '2' })],
		keys: ['b'],
	},
	{
		says: 'the surer mark decides: an ID before an email',
		before: [named('a'), named('b', { name: 'Bo' })],
		now: [named('b', { name: 'Bo', email: 'a@example.com' })],
		keys: ['b'],
	},
	{
		says: 'a new person with the ID of somebody else gets a key of their own',
		before: [named('a'), named('x', { name: 'Xi' })],
		now: [named('x', { name: 'Xi' }), named('a')],
		keys: ['x', 'a'],
	},
])('$says', ({ before, now, keys }) => {
	expect(recogniseOwners(known(...before), now).keys).toEqual(keys);
});

test('nobody of a table is taken for two, whatever was known before', () => {
	const some = fc.record({
		id: fc.constantFrom('1', '2', '3', '4'),
		crmId: fc.constantFrom(null, 'a', 'b'),
		email: fc.constantFrom(null, 'x@example.com', 'y@example.com', 'z@example.com'),
		name: fc.constantFrom('Ann', 'Bo', 'Cy'),
	});
	const table = fc
		.uniqueArray(some, { selector: ({ id }) => id, maxLength: 4 })
		.map((rows) => rows.map((row): Owner => ({ ...row, phone: null })));
	fc.assert(
		fc.property(fc.array(table, { maxLength: 5 }), (tables) => {
			let everybody: KnownOwner[] = [];
			for (const owners of tables) {
				const { keys, changed } = recogniseOwners(everybody, owners);
				expect(new Set(keys).size).toBe(owners.length);
				everybody = [
					...new Map([...everybody, ...changed].map((each) => [each.key, each])).values(),
				];
				// The same table again has the same keys, and nothing new is learned.
				expect(recogniseOwners(everybody, owners)).toEqual({ keys, changed: [] });
			}
		}),
	);
});

test('an ID that goes to somebody else is theirs, and no longer who had it before', () => {
	const before = known(named('a'), named('b', { name: 'Bo' }));
	const now = [named('b', { name: 'Ann', email: 'a@example.com' })];
	const { keys, changed } = recogniseOwners(before, [
		...now,
		named('c', { name: 'Bo', email: 'b@example.com' }),
	]);
	// The ID is surer than the name and the email.
	expect(keys).toEqual(['b', 'c']);
	expect(changed.map(({ key, ids }) => [key, ids])).toEqual([
		['b', ['b']],
		['c', ['c']],
	]);
});

const person = (key: string, changes: Partial<KnownOwner> = {}): KnownOwner => ({
	...{ key, ids: [key], crmIds: [], emails: [], names: [] },
	...changes,
});

test('who had an ID that is somebody else’s now has it no longer', () => {
	const before = [person('a', { ids: ['a', 'x'] }), person('b', { crmIds: ['7'] })];
	const { keys, changed } = recogniseOwners(before, [named('x', { name: '', crmId: '7' })]);
	// Known by the ID first: the surest mark.
	expect(keys).toEqual(['a']);
	expect(changed.map(({ key, ids }) => [key, ids])).toEqual([['a', ['a', 'x']]]);
});

test('two who had one ID: it is taken from who is not in the table', () => {
	const before = [
		person('a', { ids: ['a', 'x'] }),
		person('b', { ids: ['b', 'x'], names: ['bo'] }),
		person('c', { ids: ['c'] }),
	];
	const { keys, changed } = recogniseOwners(before, [named('x', { name: 'Bo', email: null })]);
	expect(keys).toEqual(['b']);
	expect(changed.map(({ key, ids }) => [key, ids])).toEqual([['a', ['a']]]);
});

test('a key that somebody else has is numbered', () => {
	const before = [
		person('x', { ids: [], names: ['zed'] }),
		person('x (2)', { ids: [], names: ['zoe'] }),
	];
	const { keys, changed } = recogniseOwners(before, [named('x', { name: 'Ann', crmId: '7' })]);
	expect(keys).toEqual(['x (3)']);
	expect(changed).toEqual([
		{
			...{ key: 'x (3)', ids: ['x'], crmIds: ['7'] },
			...{ emails: ['x@example.com'], names: ['ann'] },
		},
	]);
});

test('of one kind the newest twenty marks are kept', () => {
	const ids = Array.from({ length: 20 }, (_, n) => `id-${n}`);
	const before = [person('ann', { ids, names: ['ann'] })];
	const [changed] = recogniseOwners(before, [named('new', { email: null })]).changed;
	expect(changed?.ids).toEqual([...ids.slice(1), 'new']);
});

test.each<{ says: string; known: KnownOwner[]; of: Owner; key: string | undefined }>([
	{
		says: 'a name that two have tells nobody',
		known: [person('a', { names: ['ann'] }), person('b', { names: ['ann'] })],
		of: named('z', { email: null }),
		key: undefined,
	},
	{
		says: 'nobody without a mark is whoever has none',
		known: [person('a')],
		of: named('z', { email: null, name: ' ' }),
		key: undefined,
	},
	{
		says: 'a name with spaces in it',
		known: [person('a', { names: ['ann lee'] })],
		of: named('z', { email: null, name: ' Ann   Lee ' }),
		key: 'a',
	},
	{
		says: 'a name tells who has no CRM ID yet',
		known: [person('a', { names: ['ann'] })],
		of: named('z', { email: null, crmId: '7' }),
		key: 'a',
	},
	{
		says: 'a name tells who has the same CRM ID among others',
		known: [person('a', { names: ['ann'], crmIds: ['6', '7'] }), person('b', { crmIds: ['7'] })],
		of: named('z', { email: null, crmId: '7' }),
		key: 'a',
	},
	{
		says: 'an email tells whatever the CRM says',
		known: [person('a', { emails: ['z@example.com'], crmIds: ['6'] })],
		of: named('z', { crmId: '7' }),
		key: 'a',
	},
])('keyOfOwner: $says', ({ known: everybody, of, key }) => {
	expect(keyOfOwner(everybody, of)).toBe(key);
});

test('two rows of a table with one email are nobody known by it', () => {
	const before = [person('a', { emails: ['info@example.com'] })];
	const rows = ['x', 'y'].map((id) => named(id, { name: id, email: 'info@example.com' }));
	expect(recogniseOwners(before, rows).keys).toEqual(['x', 'y']);
});
