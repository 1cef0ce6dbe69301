import { calledRecord, settledElsewhere } from '../../../nodes/core/match';

const record = { id: '51', row: 2, system: 'HubSpot', url: null };

test.each<[string, Partial<typeof record> | { id: null }, string]>([
	['by its ID and its CRM', {}, 'record 51 of HubSpot'],
	['of a sheet', { system: null as never }, 'record 51 of the Records input'],
	['by its row where it has no ID', { id: null }, 'row 2 of the Records input'],
])('a record is called %s', (_how, changes, expected) => {
	expect(calledRecord({ ...record, ...changes })).toBe(expected);
});

const ada = { leadId: 'record:51', name: 'Ada Lovelace', record };

test.each<[string, string[], Array<typeof ada>, string | undefined]>([
	[
		'one of whom the item says who it is',
		['lead_1', 'record:51'],
		[ada],
		'Ada Lovelace (record 51 of HubSpot) is no known lead, so it is settled in HubSpot. If they are one person, bring that record up to date in HubSpot.',
	],
	[
		'one by its ID alone',
		['record:51'],
		[],
		'Record 51 of the Records input is no known lead, so it is settled where it is kept. If they are one person, bring that record up to date where it is kept.',
	],
	[
		'one without an ID',
		['record:row 3'],
		[],
		'Row 3 of the Records input is no known lead, so it is settled where it is kept. If they are one person, bring that record up to date where it is kept.',
	],
	['none', ['lead_1'], [ada], undefined],
])('what is settled elsewhere: %s', (_what, ids, candidates, expected) => {
	expect(settledElsewhere(ids, candidates)).toBe(expected);
});
