import type { Owner } from '../../../nodes/core/lead';
import {
	noTraits,
	ownerAway,
	recogniseOwners,
	type Availability,
	type OwnersNow,
	type RosterLine,
} from '../../../nodes/core/route';

const person = (name: string, changes: Partial<Owner> = {}): Owner => ({
	...{ id: `${name}@example.com`, name, email: `${name}@example.com` },
	...{ phone: null, crmId: null },
	...changes,
});

const line = (owner: Owner, changes: Partial<RosterLine> = {}): RosterLine => ({
	...{ owner, pools: [], weight: 1, active: true, backup: '', hours: null },
	...{ dailyCap: null, openLeadCap: null, timeZone: 'UTC', ...noTraits },
	...changes,
});

const [ann, bo, cy] = [person('ann'), person('bo'), person('cy')];
const { changed: known } = recogniseOwners([], [ann, bo, cy]);
const off = { active: false };
const gone = 'is in no row of Owners any more';
const inactive = 'is not active in Owners';
const now = Date.parse('2026-05-02T12:00:00Z');
const absent = { absences: [{ from: '2026-05-01', until: '2026-05-04' }] };
const untilThe4th = 'is away until 4 May';

/** What was set of people. */
const set = (who: Owner, away: boolean): Array<[string, Availability[]]> => [
	[who.id, [{ away, from: now - 1, until: null, by: 'Dee', at: now - 1 }]],
];
const people = (said: Array<[string, Availability[]]> = []): OwnersNow => ({
	...{ known, availability: new Map(said), now },
});

test.each<
	[
		says: string,
		lines: RosterLine[],
		backup: Owner | null,
		away: unknown,
		set?: Array<[string, Availability[]]>,
	]
>([
	['who is there', [line(ann), line(bo)], bo, null],
	['who has a new ID', [line({ ...ann, id: 'u1' })], null, null],
	['who has a new email', [line({ ...ann, id: 'ann@new.com', email: 'ann@new.com' })], null, null],
	['whose line is gone', [line(bo), line(cy)], null, { why: gone, backup: null }],
	['gone, with a backup', [line(bo), line(cy)], bo, { why: gone, backup: bo }],
	['gone as the backup is', [line(cy)], bo, { why: gone, backup: null }],
	['gone, the backup off', [line(bo, off), line(cy)], bo, { why: gone, backup: null }],
	['switched off', [line(ann, off), line(bo)], null, { why: inactive, backup: null }],
	[
		'switched off, with another backup by now',
		[line(ann, { ...off, backup: 'Cy' }), line(bo), line(cy)],
		bo,
		{ why: inactive, backup: cy },
	],
	[
		'switched off, as the backup by now is',
		[line(ann, { ...off, backup: 'cy@example.com' }), line(bo), line(cy, off)],
		bo,
		{ why: inactive, backup: bo },
	],
	[
		'switched off, backup of themselves',
		[line(ann, { ...off, backup: 'ann' })],
		null,
		{ why: inactive, backup: null },
	],
	['of an empty table', [], null, { why: gone, backup: null }],
	['absent', [line(ann, absent), line(bo)], null, { why: untilThe4th, backup: null }],
	['absent, with a backup', [line(ann, absent), line(bo)], bo, { why: untilThe4th, backup: bo }],
	[
		'absent, as the backup is',
		[line(ann, absent), line(bo, absent)],
		bo,
		{ why: untilThe4th, backup: null },
	],
	[
		'absent some other time',
		[line(ann, { absences: [{ from: '2026-06-01', until: '' }] })],
		bo,
		null,
	],
	[
		'on a public holiday',
		[line(ann, { holidays: { country: 'SI' } }), line(bo)],
		bo,
		{ why: 'is away until 2 May', backup: bo },
	],
	[
		'with an absence that is no date',
		[line(ann, { absences: [{ from: 'soon', until: '' }] })],
		bo,
		null,
	],
	[
		'who is set away',
		[line(ann), line(bo)],
		bo,
		{ why: 'is away until further notice (set by Dee)', backup: bo },
		set(ann, true),
	],
	['who is set there', [line(ann, absent), line(bo)], bo, null, set(ann, false)],
	[
		'absent, the backup set away',
		[line(ann, absent), line(bo)],
		bo,
		{ why: untilThe4th, backup: null },
		set(bo, true),
	],
])('an owner %s', (...[, lines, backup, away, said]) => {
	expect(ownerAway(lines, people(said), { owner: ann, backup })).toEqual(away);
});

test('where a queue has the lead, nobody is away', () => {
	expect(ownerAway([line(bo)], people(), { owner: null, backup: null })).toBeNull();
});
