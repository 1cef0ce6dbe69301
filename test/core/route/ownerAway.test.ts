import type { Owner } from '../../../nodes/core/lead';
import { noTraits, ownerAway, recogniseOwners, type RosterLine } from '../../../nodes/core/route';

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

test.each<[says: string, lines: RosterLine[], backup: Owner | null, away: unknown]>([
	['who is there', [line(ann), line(bo)], bo, null],
	['who has a new ID', [line({ ...ann, id: 'u1' })], null, null],
	['who has a new email', [line({ ...ann, id: 'ann@new.com', email: 'ann@new.com' })], null, null],
	['whose line is gone', [line(bo), line(cy)], null, { why: 'gone', backup: null }],
	['gone, with a backup', [line(bo), line(cy)], bo, { why: 'gone', backup: bo }],
	['gone as the backup is', [line(cy)], bo, { why: 'gone', backup: null }],
	['gone, the backup off', [line(bo, off), line(cy)], bo, { why: 'gone', backup: null }],
	['switched off', [line(ann, off), line(bo)], null, { why: 'inactive', backup: null }],
	[
		'switched off, with another backup by now',
		[line(ann, { ...off, backup: 'Cy' }), line(bo), line(cy)],
		bo,
		{ why: 'inactive', backup: cy },
	],
	[
		'switched off, as the backup by now is',
		[line(ann, { ...off, backup: 'cy@example.com' }), line(bo), line(cy, off)],
		bo,
		{ why: 'inactive', backup: bo },
	],
	[
		'switched off, backup of themselves',
		[line(ann, { ...off, backup: 'ann' })],
		null,
		{ why: 'inactive', backup: null },
	],
	['of an empty table', [], null, { why: 'gone', backup: null }],
])('an owner %s', (_says, lines, backup, away) => {
	expect(ownerAway(lines, known, { owner: ann, backup })).toEqual(away);
});

test('where a queue has the lead, nobody is away', () => {
	expect(ownerAway([line(bo)], known, { owner: null, backup: null })).toBeNull();
});
