import type { Pool } from '../roster';
import type { Place } from '../rules';
import { whyNotAsked } from '../ruleTimes';
import { offerOf } from '../strategies';
import type { WhenNobody } from '../waiting';
import type { Found, Outcome, Waits } from './found';
import { noRule, type Search } from './Search';
import { tryNamed } from './tryNamed';
import { tryPool } from './tryPool';
import { tryTerritories } from './tryTerritories';

/** The first rule that is met and has somebody who can take the lead. */
export function tryRules(search: Search): Outcome {
	const { rules, whenNobody: usual } = search.facts.routing;
	for (const [index, rule] of rules.rules.entries()) {
		const { name, place, substitute, whenNobody = usual } = rule;
		const saw = whyNotAsked(rule, search.facts.now) ? null : search.facts.ruleMet(index);
		if (saw === null) {
			search.notMet.push(index);
			continue;
		}
		const isFirst = search.rule === noRule;
		const priority = search.priorityBy(rule.priority);
		const slaPolicy = search.slaPolicyBy(rule.slaPolicy);
		Object.assign(search, { substitute, rulePriority: priority });
		const outcome = tryPlace(
			search,
			name,
			`rule "${name}"${saw && ` (${saw})`}`,
			place,
			whenNobody,
		);
		if (outcome) search.met = { rule: index, saw };
		else search.passedOver.push(index);
		if (outcome || isFirst) Object.assign(search, { rule: name, slaPolicy });
		if (outcome) search.priority = search.placePriority ?? priority;
		else if (isFirst) search.priority = priority;
		if (outcome) return outcome;
	}
	Object.assign(search, { substitute: null, rulePriority: null });
	return null;
}

/** Where a rule, or what stands for one, sends the lead. */
export function tryPlace(
	search: Search,
	rule: string,
	where: string,
	place: Place,
	whenNobody: WhenNobody = search.facts.routing.whenNobody,
): Outcome {
	switch (place.kind) {
		case 'queue':
			search.note(rule, true);
			search.failures.push(where);
			search.reviewFor = ['rule'];
			return place.queue;
		case 'review':
			search.note(rule, true);
			search.failures.push(`${where}: a person decides`);
			search.reviewFor = [place.because];
			return search.facts.routing.rules.fallbackQueue;
		case 'nobody':
			search.note(rule, false);
			search.failures.push(`${where}: ${place.why}`);
			return null;
		case 'owner':
			return because(
				where,
				tryNamed(search, rule, place.member, 'named owner', 'whom the rule names'),
			);
		case 'pool':
			return told(search, where, place.pool, tryPool(search, rule, place.pool, whenNobody));
		case 'territory':
			return tryTerritories(search, rule, where, (...more) => tryPlace(...more, whenNobody));
	}
}

const because = (where: string, found: Found | Waits | null): Outcome =>
	found && { ...found, because: `${where}: ${found.because}` };

/** What a pool came to, with the place that named it. */
function told(search: Search, where: string, pool: Pool, outcome: Outcome): Outcome {
	if (outcome === null || 'because' in outcome) return because(where, outcome);
	search.failures.push(`${where}: ${offerOf(pool)}`);
	return outcome;
}
