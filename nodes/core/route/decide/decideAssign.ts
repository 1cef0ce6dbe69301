import type { RouteFacts } from '../facts';
import { decided, type RouteDecision } from './decided';
import { noRule, Search } from './Search';
import { tryAccount } from './tryAccount';
import { tryOwners } from './tryOwners';
import { tellMore, tryReview } from './tryReview';
import { tryPlace, tryRules } from './tryRules';

/**
 * Finds the owner of a lead: who owns it or its company already; else whose named account its
 * company is; else a person, where it lacks what is asked for or is worth much; else the first rule that is met and has somebody who can take it; else the place for
 * leads without a rule; else the queue of the first pool that had nobody, or the fallback queue.
 * Changes nothing: the turn that it names is to be taken by who asked.
 *
 * @param policy the hash of the settings, for the record
 */
export function decideAssign(facts: RouteFacts, policy: string): RouteDecision {
	const search = new Search(facts, facts.passedOn?.priority ?? 'normal');
	const { rules } = facts.routing;
	if (facts.outgrown !== undefined) {
		search.failures.push(`rule "${facts.outgrown}" is met no more`);
	}
	const theirs = tryOwners(search) || tryAccount(search);
	if (theirs) tellMore(search, theirs);
	const outcome = theirs || tryReview(search) || tryRules(search);
	if (outcome) return decided(search, policy, outcome);

	const wasMet = search.rule !== noRule;
	const elsewhere = tryPlace(search, noRule, 'no rule took it', rules.otherwise);
	if (elsewhere) search.priority = search.placePriority ?? search.priority;
	const isOffered = search.offeredTo !== null;
	const isFallback = elsewhere === null || (elsewhere === rules.fallbackQueue && !isOffered);
	const isOfNoRule = rules.otherwise.kind === 'queue' && !wasMet;
	if (isOfNoRule) search.reviewFor = ['no rule'];
	else if (isFallback && (elsewhere === null || rules.otherwise.kind === 'queue')) {
		search.reviewFor = ['fallback'];
	}
	return decided(search, policy, isFallback ? search.lastQueue() : elsewhere);
}
