import type { EventData } from '../events';
import type { Qualification } from '../lead';
import { decideQualification } from './decide';
import type { ActivitiesSeen } from './activities';
import type { Observed } from './observe';
import type { CategorySeen } from './seen';
import type { QualifyPolicy } from './policy';

/** What is needed to decide again with the settings, by places in their tables, from 0. */
export interface QualifyRecord {
	observed: Omit<
		Observed,
		'categories' | 'rules' | 'requests' | 'activities' | 'exceptions' | 'likely'
	> & {
		/** Not there where there are none. */
		requests?: Observed['requests'];
		/** Of the lines of the Categories table that anything was seen of, where it was. */
		categories?: Record<number, CategorySeen>;
		/** What each scoring rule saw that applies. */
		rules: Record<number, string>;
		/** What each scoring rule lacked that could not be told; not there where there are none. */
		untold?: Record<number, string>;
		/** What each exception saw that is met; not there where there are none. */
		exceptions?: Record<number, string>;
		/** As of when activities count, and the moments of those that each activity rule counts, if any. */
		activities?: { now: number; moments: Record<number, number[]> };
	};
	/** The hash of the settings. */
	settings: string;
}

/** What the event log keeps: what is counted and told, and the record; the points follow of it. */
export interface QualifiedData {
	qualification: EventData<'lead.qualified'>['qualification'];
	record: QualifyRecord;
}

/**
 * What is kept of a decision.
 *
 * @param settings the hash of the settings
 * @example
 * qualifiedData(qualification, observed, 'a1b2').record.observed.rules // { 2: 'says "quote"' }
 */
export function qualifiedData(
	{ category, verdict, reasonCode, reason, grade, tier }: Qualification,
	observed: Observed,
	settings: string,
): QualifiedData {
	const categories = Object.entries(observed.categories).filter(
		([, { phrases, because }]) => phrases.length > 0 || because !== null,
	);
	const rules = byPlace(observed.rules, ({ applies, because }) => (applies ? because : undefined));
	const untold = byPlace(observed.rules, ({ lacks }) => lacks);
	const exceptions = byPlace(observed.exceptions ?? [], (saw) => saw ?? undefined);
	return {
		qualification: { category, verdict, reasonCode, reason, grade, tier },
		record: {
			observed: {
				...{ says: observed.says, known: observed.known },
				...(observed.guess && { guess: observed.guess }),
				...(observed.given && { given: observed.given }),
				...(Object.keys(observed.requests).length > 0 && { requests: observed.requests }),
				...(categories.length > 0 && {
					categories: Object.fromEntries(categories) as Record<number, CategorySeen>,
				}),
				rules,
				...(Object.keys(untold).length > 0 && { untold }),
				...(observed.excluded && { excluded: observed.excluded }),
				...(Object.keys(exceptions).length > 0 && { exceptions }),
				...(observed.facts && { facts: observed.facts }),
				...(observed.activities && { activities: keptOf(observed.activities) }),
			},
			settings,
		},
	};
}

const keptOf = ({ now, moments }: ActivitiesSeen) => ({
	now,
	moments: byPlace(moments, (some) => (some.length > 0 ? some : undefined)),
});

/** What there is to say of rules, by their places in the table. */
const byPlace = <Rule, Said>(
	rules: readonly Rule[],
	say: (rule: Rule) => Said | undefined,
): Record<number, Said> =>
	Object.fromEntries(
		rules.flatMap((rule, index) => {
			const said = say(rule);
			return said === undefined ? [] : [[index, said]];
		}),
	);

/**
 * Takes a recorded decision again: asks the policy with what was seen then.
 *
 * @param policy the settings that the record names by their hash
 */
export function decideQualificationAgain(
	policy: QualifyPolicy,
	{ observed }: Pick<QualifyRecord, 'observed'>,
): Qualification {
	const { categories = {}, requests = {}, rules, untold = {}, ...more } = observed;
	const { activities, exceptions, ...rest } = more;
	return decideQualification(policy, {
		...rest,
		requests,
		categories: policy.categories.map(
			(_line, index) => categories[index] ?? { phrases: [], because: null },
		),
		rules: policy.rules.map((_rule, index) => {
			const [because, lacks] = [rules[index], untold[index]];
			return {
				...{ applies: because !== undefined, because: because ?? '' },
				...(lacks !== undefined && { lacks }),
			};
		}),
		...(exceptions && {
			exceptions: (policy.exceptions ?? []).map((_rule, index) => exceptions[index] ?? null),
		}),
		...(activities && {
			activities: {
				now: activities.now,
				moments: (policy.activityRules ?? []).map(
					(_rule, index) => activities.moments[index] ?? [],
				),
			},
		}),
	});
}
