import {
	guessCategory,
	observe,
	readInquiry,
	type AskConditions,
	type CompiledPolicy,
} from '../../../nodes/core/qualify';
import { categoryRows, ruleRows, tierRows } from '../../../nodes/LeadQualifyScore/defaults';
import { policyParts } from '../../../nodes/LeadQualifyScore/policyParts';
import { policySetting } from '../../../nodes/LeadQualifyScore/readPolicy';
import { valuesSource } from '../../shared/valuesSource';

/** A policy out of what the node's tables hold. */
export const readPolicy = (values: object) =>
	policySetting(policyParts(valuesSource(values)).parts, null).at(0).policy;

/** As a new node has it. */
export const newNode = readPolicy({
	categories: { line: categoryRows },
	rules: { rule: ruleRows },
	tiers: { tier: tierRows },
	qualifiedFrom: 20,
	nurtureFrom: 10,
	belowNurture: 'review',
});

/** Looks at a message as the node does: with what the model makes of it where it says anything. */
export function observeMessage(policy: CompiledPolicy, message: string, rule: AskConditions) {
	const text = readInquiry({ message, service: null, custom: {} }, ['message']);
	const asked = { message, subject: '', relationship: null, form: null };
	const told = text.says === 'something' ? { guess: guessCategory(asked) } : {};
	return observe(policy, text, { category: () => null, rule }, told);
}
