import { eachThenAll, lineOf, type Check, type Finding } from '../../check';
import { nearNames } from '../../nearNames';
import { rowsLabel } from '../ownerRows/label';
import { howPoolsAreWritten, poolKey } from '../pools';
import { compileRoster, everyone, type RosterLine } from '../roster';
import { addressOf } from './address';
import { askedPools } from './askedPools';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';

/** What an owner is called: by the row of the table, or of the Owners input as it came in. */
export const whereOfOwner = ({ owner, ofRow }: RosterLine, index: number, name = owner.name) =>
	ofRow === undefined ? lineOf('Owners', index, name) : lineOf(rowsLabel, ofRow, name);

/** What cannot work in the owners table, line by line. */
export const errorsOfOwners = (lines: readonly RosterLine[]): Check[] =>
	eachThenAll('Owners', lines, whereOfOwner, (some) => compileRoster(some));

/** What is surely not meant in the owners table. */
export const doubtsOfOwners = (policy: LookedPolicy): Check[] => [
	...policy.lines.map(doubtsOfOwner),
	...peopleTwice(policy.lines),
	{
		where: 'Owners',
		look: () => [...nobodyActive(policy), ...likePools(policy), ...joinedPools(policy)],
	},
];

function doubtsOfOwner(line: RosterLine, index: number): Check {
	const { owner, backup } = line;
	return {
		where: whereOfOwner(line, index),
		look: () => [
			...addressOf('Email', owner.email),
			...(owner.email ? [] : [withoutEmail(owner.name)]),
			...(isBackupOfItself(line) ? [backupOfItself(owner.name, backup)] : []),
		],
	};
}

const withoutEmail = (name: string): Finding => ({
	severity: 'note',
	code: 'owner.noEmail',
	message: `${name} has no Email, so no email about a lead reaches them`,
	hint: 'Write their address under Email.',
});

const isBackupOfItself = ({ owner, backup }: RosterLine) =>
	backup !== '' &&
	[owner.name, owner.email, owner.id].some(
		(name) => name?.trim().toLowerCase() === backup.trim().toLowerCase(),
	);

const backupOfItself = (name: string, backup: string): Finding => ({
	severity: 'warning',
	code: 'owner.ownBackup',
	message: `the Backup of ${name} is "${backup}", who is ${name}`,
	hint: 'Name another owner, or leave Backup empty.',
});

/** By what two rows may be of one person, and what comes of it. */
const sames: ReadonlyArray<
	Pick<Finding, 'severity' | 'code' | 'hint'> & {
		of: (owner: RosterLine['owner']) => string | null;
		says: (value: string, row: string) => string;
	}
> = [
	{
		of: ({ crmId }) => crmId,
		severity: 'warning',
		code: 'owner.sameCrmId',
		says: (id, row) =>
			`${row} has the CRM ID ${id} too, so the CRM does not say which of them is meant`,
		hint: 'Keep one row for each person, with a CRM ID of their own.',
	},
	{
		of: ({ name }) => name,
		severity: 'note',
		code: 'owner.sameName',
		says: (name, row) => `${row} is called "${name}" too, so what names ${name} means that one`,
		hint: 'Right for two people; they are told apart by their emails. Else keep one row.',
	},
];

/** Two rows that may be of one person, or that a name cannot tell apart. */
const peopleTwice = (lines: readonly RosterLine[]): Check[] =>
	sames.flatMap(({ of, says, ...finding }) => {
		const first = new Map<string, number>();
		return lines.flatMap((line, index): Check[] => {
			const value = of(line.owner)?.trim() ?? '';
			const key = value.toLowerCase();
			const above = first.get(key);
			if (above === undefined) first.set(key, index);
			const earlier = lines[above ?? -1];
			// The same ID cannot work, and is told as that.
			if (value === '' || above === undefined || earlier?.owner.id === line.owner.id) return [];
			const row = whereOfOwner(earlier ?? line, above, '');
			return [
				{
					where: whereOfOwner(line, index),
					look: () => [{ ...finding, message: says(value, row) }],
				},
			];
		});
	});

/** Owners who are all switched off: of all, and of each pool. */
function nobodyActive(policy: LookedPolicy): Finding[] {
	const { lines } = policy;
	if (lines.length === 0) return [];
	if (lines.every(({ active }) => !active)) {
		return [
			{
				severity: 'warning',
				code: 'owners.inactive',
				message: 'every owner is switched off, so every lead waits in a queue',
				hint: 'Switch Active on for those who take leads.',
			},
		];
	}
	return askedPools(policy)
		.filter(({ pool }) => pool.members.every(({ active }) => !active))
		.map(({ pool: { name } }) => ({
			severity: 'warning',
			code: 'pool.inactive',
			message: `every owner in the pool "${name}" is switched off, so nobody is found there`,
			hint: 'Switch Active on for one of them, or choose another pool.',
		}));
}

/** Pools of one owner whose names are nearly the same, as a slip makes them. */
function likePools({ lines }: LookedPolicy): Finding[] {
	const pools = [...rosterOf(lines).byPool.values()].filter(({ name }) => name !== everyone);
	return pools.flatMap(({ name, members }) => {
		const [near] = nearNames(
			name,
			pools.filter((other) => other.name !== name && other.members.length > members.length),
			(other) => [other.name],
		);
		if (members.length > 1 || !near || Math.abs(near.name.length - name.length) > 2) return [];
		return [
			{
				severity: 'note',
				code: 'pool.alike',
				message: `${members[0]?.owner.name ?? ''} alone is in the pool "${name}", and others are in "${near.name}"`,
				hint: `Did you mean "${near.name}"?`,
			} as const,
		];
	});
}

/** What people write between two pools instead of a comma, or before what they add to one. */
const betweenPools = /\s*[/+&:(]\s*|\s(?:and|und|et|y|e|i|en|or|oder)\s/i;

/** Pools that nothing asks for, whose names hold the name of another one: two that were to be told apart. */
function joinedPools(policy: LookedPolicy): Finding[] {
	const pools = [...rosterOf(policy.lines, policy.pools).byPool.values()];
	const asked = new Set(askedPools(policy).map(({ pool }) => pool.name));
	const known = new Map(pools.map(({ name }) => [poolKey(name), name]));
	return pools.flatMap(({ name, members, row }): Finding[] => {
		if (row !== -1 || asked.has(name) || name === everyone) return [];
		const parts = name.split(betweenPools).map((part) => part.trim());
		const other = parts.length > 1 && parts.find((part) => known.has(poolKey(part)));
		if (!other) return [];
		return [
			{
				severity: 'warning',
				code: 'pool.joined',
				message: `"${name}" under Pools of ${members[0]?.owner.name ?? 'an owner'} is a pool of its own that no lead goes to, and not "${known.get(poolKey(other)) ?? other}"`,
				hint: howPoolsAreWritten(other),
			},
		];
	});
}
