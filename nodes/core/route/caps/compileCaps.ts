import { LeadOpsError } from '../../errors';
import { settingsHash } from '../../lead';
import { poolKey } from '../pools';
import type { Member, Roster } from '../roster';
import { lookBackMs } from './capWindow';
import { ownersNamed } from './ownersNamed';
import {
	calendarPeriods,
	isTimed,
	ownCapRefs,
	type Cap,
	type CalendarPeriod,
	type CapSettings,
} from './cap';

/** The caps of a policy, found in the owners table. */
export interface Caps {
	/** Those of the table, in its order. */
	table: readonly Cap[];
	/** Those that each owner has, by their place in the owners table. */
	ofMember: ReadonlyArray<readonly Cap[]>;
	/** Those that a pool has together, by its name in small letters. */
	ofPool: ReadonlyMap<string, readonly Cap[]>;
	/** How far the longest looks back, in milliseconds; 0 where there is none. */
	longestMs: number;
}

/** So many caps fit into what the store keeps of each lead. */
const mostCaps = 100;

/** Few characters that stand for a cap, whatever it is called. */
const shortKey = (use: 'met' | 'pool', name: string) =>
	settingsHash([use, poolKey(name)]).slice(0, 8);

/**
 * Finds whom caps are for in the owners table. Those of an owner's own line, such as the Daily Cap, are among them.
 * A name that nobody has any more, as after an owner or a pool was renamed, keeps nobody from anything.
 *
 * @throws LeadOpsError naming what cannot work on the screen: `cap.many`, `cap.name`, `cap.twice`,
 * `cap.nobody`, `cap.pool`
 */
export function compileCaps(roster: Roster, settings: readonly CapSettings[]): Caps {
	checkNames(settings);
	const table = settings.map(capOf);
	const ofMember = roster.members.map(ownCapsOf);
	const own = ofMember.flatMap((caps) => [...caps]);
	const ofPool = new Map<string, Cap[]>();
	for (const [index, cap] of table.entries()) {
		const line = settings[index];
		if (!line) continue;
		if (cap.pool) {
			checkPool(line);
			ofPool.set(cap.pool.key, [...(ofPool.get(cap.pool.key) ?? []), cap]);
		} else {
			for (const at of membersOf(roster, line)) ofMember[at]?.push(cap);
		}
	}
	const longestMs = [...table, ...own]
		.filter(isTimed)
		.reduce((most, cap) => Math.max(most, lookBackMs(cap)), 0);
	return { table, ofMember, ofPool, longestMs };
}

/** Those of an owner's own line, the shortest first. */
function ownCapsOf({ dailyCap, ownCaps }: Member): Cap[] {
	return calendarPeriods.flatMap((per): Cap[] => {
		const most = per === 'day' ? dailyCap : ownCaps[per];
		return most === null || most === undefined ? [] : [ownCap(per, most)];
	});
}

const ownCap = (per: CalendarPeriod, most: number): Cap => ({
	...{ ref: ownCapRefs[per], name: null, most, per, counted: 'calendar' },
	...{ span: `${per} calendar`, metKey: null, pool: null, index: -1 },
});

function capOf({ name, most, per, counted, minutes, ...line }: CapSettings, index: number): Cap {
	const isOfPool = line.scope === 'pool';
	return {
		...{ ref: String(index), index, name, most, per, minutes },
		counted: per === 'minutes' ? 'rolling' : counted,
		span: per === 'minutes' ? `${minutes} minutes` : per === 'open' ? per : `${per} ${counted}`,
		metKey: line.unconditional || per === 'open' ? null : shortKey('met', name),
		pool: isOfPool ? { key: poolKey(line.names[0] ?? ''), timeZone: line.timeZone } : null,
	};
}

/** Under what the leads of a pool's cap are kept that its pool gave to somebody. */
export const keyOfPoolCap = ({ name }: Cap): string => shortKey('pool', name ?? '');

function checkNames(settings: readonly CapSettings[]) {
	if (settings.length > mostCaps) {
		throw new LeadOpsError({
			code: 'cap.many',
			message: `Caps: there are ${settings.length} rows, and at most ${mostCaps} can be counted`,
			hint: 'Leave out those that are not needed any more.',
		});
	}
	const names = new Set<string>();
	for (const [index, { name }] of settings.entries()) {
		if (name.trim() === '') {
			throw new LeadOpsError({
				code: 'cap.name',
				message: `Caps: row ${index + 1} has no Name`,
				hint: 'Name it, such as Enterprise: the leads that count for it are kept under its name.',
			});
		}
		if (names.has(poolKey(name))) {
			throw new LeadOpsError({
				code: 'cap.twice',
				message: `Caps: two rows are called "${name}"`,
				hint: 'Give each a name of its own: the leads that count are kept under the name.',
			});
		}
		names.add(poolKey(name));
	}
}

function membersOf(roster: Roster, { name, scope, names }: CapSettings): Iterable<number> {
	if (scope === 'each') return roster.members.keys();
	if (names.length === 0) {
		throw new LeadOpsError({
			code: 'cap.nobody',
			message: `Caps: "${name}" is for some owners, and names none`,
			hint: 'Write their names or emails, separated by commas, or let it be for each owner.',
		});
	}
	return new Set(ownersNamed(roster, names).flatMap(({ member }) => member?.index ?? []));
}

function checkPool({ name, names }: CapSettings) {
	if (names.length === 1) return;
	throw new LeadOpsError({
		code: 'cap.pool',
		message: `Caps: "${name}" is for a pool, and names ${names.length === 0 ? 'none' : 'several'}`,
		hint: 'Write the name of one pool, as it stands under Pools in the Owners table.',
	});
}
