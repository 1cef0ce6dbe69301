import type { Place } from '../rules';
import type { Found, Outcome } from './found';
import { noRule, type Search } from './Search';
import { tryNamed } from './tryNamed';
import { tryPool } from './tryPool';

/** The first rule that is met and has somebody who can take the lead. */
export function tryRules(search: Search): Outcome {
	for (const [index, { name, place, priority }] of search.facts.routing.rules.rules.entries()) {
		const saw = search.facts.ruleMet(index);
		if (saw === null) {
			search.notMet.push(index);
			continue;
		}
		const isFirst = search.rule === noRule;
		const outcome = tryPlace(search, name, `rule "${name}"${saw && ` (${saw})`}`, place);
		if (outcome) search.met = { rule: index, saw };
		else search.passedOver.push(index);
		if (outcome || isFirst) Object.assign(search, { rule: name, priority });
		if (outcome) return outcome;
	}
	return null;
}

/** Where a rule, or what stands for one, sends the lead. */
export function tryPlace(search: Search, rule: string, where: string, place: Place): Outcome {
	const because = (found: Found | null): Outcome =>
		found && { ...found, because: `${where}: ${found.because}` };
	switch (place.kind) {
		case 'queue':
			search.note(rule, true);
			search.failures.push(where);
			return place.queue;
		case 'nobody':
			search.note(rule, false);
			search.failures.push(`${where}: ${place.why}`);
			return null;
		case 'owner':
			return because(tryNamed(search, rule, place.member, 'named owner', 'whom the rule names'));
		case 'pool':
			return because(tryPool(search, rule, place.pool));
	}
}
