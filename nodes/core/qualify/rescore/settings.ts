import { readPath } from '../../fieldPath';
import { settingsHash } from '../../lead';
import type { QualifyPolicy } from '../policy';

/** The settings that a decision names by their hash: the policy, and the conditions of its lines as they stood. */
export interface KeptSettings {
	policy: QualifyPolicy;
	categoryConditions?: unknown;
	ruleConditions?: unknown;
	exceptionConditions?: unknown;
}

/** Settings as the store gives them back; `undefined` for what is none. */
export const readKeptSettings = (value: unknown): KeptSettings | undefined =>
	Array.isArray(readPath(value, ['policy', 'rules'])) ? (value as KeptSettings) : undefined;

/** What of settings is asked of a lead itself, apart from what its answers are worth. */
const askedBy = ({ policy, ...conditions }: KeptSettings) => ({
	categories: policy.categories.map(({ category, phrases }) => [category, phrases]),
	rules: policy.rules.map(({ phrases }) => phrases),
	exceptions: (policy.exceptions ?? []).map(({ phrases }) => phrases),
	exclusions: (policy.exclusions ?? []).map(({ entries }) => entries),
	conditions: [
		conditions.categoryConditions,
		conditions.ruleConditions,
		conditions.exceptionConditions,
	],
});

/**
 * Whether what a lead was seen to answer to the ones answers the others as well: points, names, groups,
 * tiers, minimum scores and activity rules may be others.
 */
export const askTheSame = (one: KeptSettings, other: KeptSettings): boolean =>
	settingsHash(askedBy(one)) === settingsHash(askedBy(other));
