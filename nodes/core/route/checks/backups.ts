import type { Check, Finding } from '../../check';
import { attempt } from '../../attempt';
import { compileAbsences, type Span } from '../absences';
import { sayBeginning, sayEnd } from '../away';
import { findMember, meantOwner, type Member, type Roster, type RosterLine } from '../roster';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';
import { whereOfOwner } from './owners';
import { whereOfRule } from './rules';

/** Backups who can take over nothing: in no row, switched off, or away when those are for whom they stand in. */
export function doubtsOfBackups(policy: LookedPolicy): Check[] {
	const roster = rosterOf(policy.lines, policy.pools);
	return [
		...policy.lines.map(
			(line, index): Check => ({
				where: whereOfOwner(line, index),
				look: () => [
					...unknown(roster, {
						...{ code: 'owner.backup', name: line.backup, instead: 'nobody' },
						whose: `the Backup of ${line.owner.name}`,
					}),
					...(line.active
						? switchedOff(roster, `the Backup of ${line.owner.name}`, line.backup)
						: []),
				],
			}),
		),
		...policy.rules.map(
			(rule, index): Check => ({
				where: whereOfRule(rule, index),
				look: () =>
					rule.backup && !rule.backup.ofLead && !rule.off
						? [
								...unknown(roster, {
									...{ code: 'rule.backup', name: rule.backup.name, whose: 'the Backup' },
									instead: 'the backup of each owner',
								}),
								...switchedOff(roster, 'the Backup', rule.backup.name),
							]
						: [],
			}),
		),
		{ where: 'Owners', look: () => awayTogether(policy, roster) },
	];
}

/** A name that nobody has, such as the one that an owner had before. */
function unknown(
	roster: Roster,
	{ code, whose, name, instead }: { code: string; whose: string; name: string; instead: string },
): Finding[] {
	if (name.trim() === '' || findMember(roster, name)) return [];
	return [
		{
			...{ severity: 'warning', code },
			message: `${whose}, "${name}", is not in the Owners table, so ${instead} takes over`,
			hint: `${meantOwner(roster, name)}Write the name or email of another owner, or leave Backup empty.`,
		},
	];
}

function switchedOff(roster: Roster, whose: string, backup: string): Finding[] {
	const member = backup.trim() === '' ? undefined : findMember(roster, backup);
	if (!member || member.active) return [];
	return [
		{
			severity: 'warning',
			code: 'backup.inactive',
			message: `${whose}, ${member.owner.name}, is switched off, so nobody takes over`,
			hint: 'Name another owner under Backup, or switch Active on for this one.',
		},
	];
}

/** Who is away when their backup is, or all of a circle in which each one stands in for the next. */
function awayTogether({ lines, now, timeZone }: LookedPolicy, roster: Roster): Finding[] {
	const backups = backupsIn(roster, lines);
	const told = new Set<Member>();
	return roster.members.flatMap((member): Finding[] => {
		const chain = chainFrom(backups, member);
		if (told.has(member) || chain.length < 2) return [];
		const pair = chain.slice(0, 2);
		for (const group of isCircle(backups, chain) ? [chain, pair] : [pair]) {
			// Who is switched off is told as that.
			if (!group.every(({ active }) => active)) continue;
			const away = commonAbsence(group, lines, now);
			if (!away) continue;
			const isRound = isCircle(backups, group);
			if (isRound) group.forEach((each) => told.add(each));
			return [areAway(group, isRound, away, { now, usual: timeZone })];
		}
		return [];
	});
}

/** Who stands in for whom. */
type Backups = ReadonlyMap<Member, Member>;

const backupsIn = (roster: Roster, lines: readonly RosterLine[]): Backups =>
	new Map(
		lines.flatMap(({ owner, backup }) => {
			const [member, other] = [owner.id, backup].map((name) => findMember(roster, name));
			return member && other && backup.trim() !== '' ? [[member, other] as const] : [];
		}),
	);

/** An owner, their backup, the backup of that one and so on, each once. */
function chainFrom(backups: Backups, first: Member): Member[] {
	const chain: Member[] = [];
	for (let next: Member | undefined = first; next && !chain.includes(next); ) {
		chain.push(next);
		next = backups.get(next);
	}
	return chain;
}

function isCircle(backups: Backups, group: readonly Member[]): boolean {
	const last = group.at(-1);
	return last !== undefined && backups.get(last) === group[0];
}

/** The first time from now on when all of them are away by what their lines say. */
function commonAbsence(
	group: readonly Member[],
	lines: readonly RosterLine[],
	now: number,
): Span | undefined {
	const spans = group.map(({ owner }) => {
		const line = lines.find((each) => each.owner.id === owner.id);
		const read = line && attempt(() => compileAbsences({ ...line, holidays: null }, line.timeZone));
		return read?.ok ? (read.value?.spans ?? []) : [];
	});
	const [first = [], ...others] = spans;
	const common = others.reduce(
		(found, own) =>
			found.flatMap((one) =>
				own
					.map((other) => ({
						from: Math.max(one.from, other.from),
						to: Math.min(one.to, other.to),
					}))
					.filter(({ from, to }) => from < to),
			),
		[...first],
	);
	return common.find(({ to }) => to > now);
}

function areAway(
	group: readonly Member[],
	isRound: boolean,
	{ from, to }: Span,
	{ now, usual }: { now: number; usual: string | undefined },
): Finding {
	const [first] = group;
	const zone = first?.timeZone ?? 'UTC';
	const names = group.map(({ owner }) => owner.name);
	const begins = from <= now ? '' : ` from ${sayBeginning(from, zone, now, usual)}`;
	const ends = to === Infinity ? ' until further notice' : ` until ${sayEnd(to, zone, now, usual)}`;
	const who = isRound
		? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}, who stand in for each other, are all`
		: `${names.join(' and their Backup ')} are both`;
	return {
		severity: 'warning',
		code: isRound ? 'backup.circle' : 'backup.away',
		message: `${who} away${begins}${ends}, so nobody takes over`,
		hint: 'Name somebody under Backup who is there then.',
	};
}
