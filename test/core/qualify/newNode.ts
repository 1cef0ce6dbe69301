import { categoryRows, ruleRows, tierRows } from '../../../nodes/LeadQualifyScore/defaults';
import { policyParameters } from '../../../nodes/LeadQualifyScore/description';
import { policySetting } from '../../../nodes/LeadQualifyScore/readPolicy';
import { valuesSource } from '../../shared/valuesSource';

/** A policy out of what the node's tables hold. */
export const readPolicy = (values: object) =>
	policySetting(policyParameters.read(valuesSource(values))).at(0).policy;

/** As a new node has it. */
export const newNode = readPolicy({
	categories: { line: categoryRows },
	rules: { rule: ruleRows },
	tiers: { tier: tierRows },
	qualifiedFrom: 20,
	nurtureFrom: 10,
	belowNurture: 'review',
});
