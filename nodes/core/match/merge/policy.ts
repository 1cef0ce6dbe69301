import { LeadOpsError } from '../../errors';
import { mergeFieldRows, mergeFields, type MergeField } from './fields';
import { ruleTitles, type SurvivorshipRule } from './ruleNames';

/** What decides about one field, as somebody set it. */
export interface FieldRule {
	field: MergeField;
	rule: SurvivorshipRule;
	/** Whose word counts, for the rule `trusted`: a CRM by its name; empty for any. */
	trusted: string;
}

/** What decides about each field. */
export type Survivorship = Readonly<Record<MergeField, Omit<FieldRule, 'field'>>>;

/** Rules that compare what only some fields have. */
const onlyFor: Partial<Record<SurvivorshipRule, { fields: readonly MergeField[]; why: string }>> = {
	longest: {
		fields: ['fullName', 'email', 'phone', 'company', 'domain'],
		why: 'compares texts',
	},
	furthest: { fields: ['status'], why: 'compares how far somebody has come' },
};

/**
 * What decides about each field: as it was set, else as {@link mergeFieldRows} have it.
 *
 * @throws LeadOpsError `survivorship.*` for a field that is set twice, or a rule that cannot decide it
 * @example
 * survivorshipOf([{ field: 'company', rule: 'keep', trusted: '' }]).company.rule // 'keep'
 */
export function survivorshipOf(rules: readonly FieldRule[]): Survivorship {
	const set = new Map<MergeField, FieldRule>();
	for (const rule of rules) {
		checkRule(rule, set);
		set.set(rule.field, rule);
	}
	return Object.fromEntries(
		mergeFields.map((field) => {
			const { rule, trusted } = set.get(field) ?? { ...mergeFieldRows[field], trusted: '' };
			return [field, { rule, trusted: trusted.trim().toLowerCase() }];
		}),
	) as unknown as Survivorship;
}

/** @throws LeadOpsError as {@link survivorshipOf} */
function checkRule({ field, rule }: FieldRule, before: { has(field: MergeField): boolean }): void {
	const { title } = mergeFieldRows[field];
	if (before.has(field)) {
		throw new LeadOpsError({
			code: 'survivorship.twice',
			message: `"What Survives" has two lines for ${title}`,
			hint: 'Keep one of the two lines.',
		});
	}
	const only = onlyFor[rule];
	if (!only || only.fields.includes(field)) return;
	throw new LeadOpsError({
		code: 'survivorship.rule',
		message: `"What Survives" cannot decide ${title} by "${ruleTitles[rule]}", which ${only.why}`,
		hint: `Choose "${ruleTitles[mergeFieldRows[field].rule]}" for ${title}, or delete the line.`,
	});
}
