import { eachThenAll, lineOf, type Check, type Finding } from '../../check';
import { poolKey, type PoolLine } from '../pools';
import { compileRoster, isPool, meant, poolNamed, type Pool, type Roster } from '../roster';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';

const whereOfPool = ({ name }: PoolLine, index: number) => lineOf('Pools', index, name);

/** What cannot work in the pools table. */
export const errorsOfPools = (pools: readonly PoolLine[]): Check[] =>
	eachThenAll('Pools', pools, whereOfPool, (some) => compileRoster([], some));

/** What is surely not meant in the pools table. */
export function doubtsOfPools({ lines, pools }: LookedPolicy): Check[] {
	const roster = rosterOf(lines, pools);
	return [
		...pools.map(
			(line, index): Check => ({
				where: whereOfPool(line, index),
				look: () => doubtsOfPool(roster, line),
			}),
		),
		{ where: 'Owners', look: () => placesForNothing(roster, pools) },
	];
}

function doubtsOfPool(roster: Roster, line: PoolLine): Finding[] {
	if (line.name.trim() === '') return [];
	const pool = poolNamed(roster, line.name);
	if (pool.members.length === 0) return [isPool(pool) ? metByNobody(line) : ofNobody(roster, line)];
	if (line.strategy === 'order' && !hasPlaces(pool)) return [withoutPlaces(pool)];
	return line.strategy === 'skills' && !hasSkills(pool) ? [withoutSkills(pool)] : [];
}

const hasSkills = ({ members }: Pool) =>
	members.some(({ skills, languages }) => skills.length + languages.length > 0);

const withoutSkills = ({ name }: Pool): Finding => ({
	severity: 'warning',
	code: 'pool.skills',
	message: `nobody in the pool "${name}" has skills or languages, so nobody matches what a lead needs`,
	hint: 'Write them under More in Owners, or choose another Strategy.',
});

const hasPlaces = ({ places }: Pool) => places.some((place) => place !== Infinity);

const metByNobody = ({ name }: PoolLine): Finding => ({
	severity: 'warning',
	code: 'pool.metByNobody',
	message: `nobody meets the conditions of the pool "${name}", so nobody is in it`,
	hint: 'Compare Also Owners With with what stands in Owners, or in the list that comes in.',
});

const ofNobody = (roster: Roster, { name }: PoolLine): Finding => ({
	severity: 'warning',
	code: 'pool.nobody',
	message: `no owner is in the pool "${name}", so its line does nothing`,
	hint: `${meant(name, [...roster.byPool.values()])}Write "${name}" under Pools for at least one owner, or remove the line.`,
});

const withoutPlaces = ({ name }: Pool): Finding => ({
	severity: 'warning',
	code: 'pool.order',
	message: `nobody has a place in the order of the pool "${name}", so all of them take turns`,
	hint: `Write the place of each owner under Pools in Owners, such as "${name}: 1" and "${name}: 2".`,
});

/** Places that are written, in a pool that has no order. */
function placesForNothing({ byPool }: Roster, pools: readonly PoolLine[]): Finding[] {
	const ordered = new Set(
		pools.filter(({ strategy }) => strategy === 'order').map(({ name }) => poolKey(name)),
	);
	return [...byPool]
		.filter(([key, pool]) => !ordered.has(key) && hasPlaces(pool))
		.map(([, { name }]) => ({
			severity: 'warning',
			code: 'pool.places',
			message: `owners have places in the pool "${name}", which has no order, so they take turns`,
			hint: `Add "${name}" to Pools with the Strategy In an Order, or remove the numbers behind it.`,
		}));
}
