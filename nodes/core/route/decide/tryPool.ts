import type { Queue } from '../../lead';
import type { Pool } from '../roster';
import { queueNamed } from '../rules';
import { listHindrances } from '../standing';
import { strategies, type Able } from '../strategies';
import { waitBehind } from '../waiting/waitBehind';
import { waitFor } from '../waiting/waitFor';
import type { WhenNobody } from '../waiting';
import type { Outcome } from './found';
import { missingIn } from './missing';
import { presentIn } from './presentIn';
import { sayFull } from './sayFull';
import type { Search } from './Search';

/**
 * Who gets the lead among those of a pool who can take it, by the pool's strategy, or that it waits for
 * them, or where for the first who claims it.
 *
 * @param whenNobody what becomes of it when nobody can
 */
export function tryPool(search: Search, rule: string, pool: Pool, whenNobody: WhenNobody): Outcome {
	const { facts } = search;
	const { strategy } = pool.way;
	if (strategy === 'claim') return offered(search, rule, pool);
	const { word, choose, able = everybody } = strategies[strategy];
	search.noteAsked(pool);
	const those = able(pool, facts);
	const isOver = isExhausted(search, pool, whenNobody) || search.reachedCapOf(pool) !== null;
	const present = isOver ? [] : presentIn(search, pool, whenNobody, those.members);
	const missing = present.length > 0 ? missingIn(search, pool, present) : [];
	const asked = { pool, present, missing, turns: facts.rotation(pool), facts };
	const choice = present.length > 0 ? choose(asked) : null;
	const member = choice && pool.members[choice.chosen];
	if (!choice || !member) {
		const waits = whenNobody.do === 'wait' ? waitFor(search, pool, whenNobody.hours, those) : null;
		if (waits && 'waiting' in waits) {
			search.noteWaiting(rule);
			return waits;
		}
		search.note(rule, false);
		fail(search, pool, whenNobody, those);
		if (waits) search.failures.push(waits.tooLate);
		return null;
	}
	const behind = whenNobody.do === 'wait' ? waitBehind(search, pool, whenNobody.hours) : null;
	if (behind) {
		search.noteWaiting(rule);
		return behind;
	}
	search.note(rule, true);
	const { among, looked = among, chosen, because } = choice;
	const late = search.hindrance(member) === null ? '' : ', though outside working hours';
	return {
		member,
		strategy: word,
		pool: pool.name,
		turn: { pool, present: among, looked, chosen },
		because: `${because}${late}`,
	};
}

/** The queue in which a lead waits for the first of a pool who claims it. */
function offered(search: Search, rule: string, pool: Pool): Queue {
	const { fallbackQueue } = search.facts.routing.rules;
	search.note(rule, true);
	search.offeredTo = pool.name;
	search.reviewFor = ['first to claim'];
	return pool.way.queue === '' ? fallbackQueue : queueNamed(fallbackQueue, pool.way.queue);
}

const everybody = ({ members }: Pool): Able => ({ members, whose: '' });

/** Whether a pool was tried before, and nobody could take the lead by what is asked now. */
function isExhausted(search: Search, pool: Pool, { do: whenNobody }: WhenNobody): boolean {
	const tried = search.exhausted.get(pool);
	return tried === 'assign' || (tried !== undefined && whenNobody !== 'assign');
}

function fail(search: Search, pool: Pool, { do: tried }: WhenNobody, { members, whose }: Able) {
	const isTold = search.exhausted.has(pool);
	search.exhausted.set(pool, tried);
	if (isTold) return;
	search.poolQueue ||= pool.way.queue;
	const full = sayFull(search, pool);
	if (full) {
		search.failures.push(full);
		return;
	}
	const standings = members.map((member) => search.standing(member));
	search.failures.push(
		standings.length === 0
			? `nobody is in the pool "${pool.name}"${whose}`
			: `nobody in the pool "${pool.name}"${whose} could take it: ${listHindrances(standings)}`,
	);
}
