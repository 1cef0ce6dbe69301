export { mergeFieldRows, mergeFields, type MergeField } from './fields';
export {
	mergeByRecord,
	mergeLeads,
	type FieldChange,
	type MergedLead,
	type MergeRecord,
	type Origin,
} from './mergeLeads';
export { survivorshipOf, type FieldRule, type Survivorship } from './policy';
export { ruleTitles, survivorshipRules, type SurvivorshipRule } from './ruleNames';
export { inOrderOfMerging, suggestSurvivor, type SuggestedSurvivor } from './survivor';
export {
	UNDO_DAYS,
	undoMs,
	unmergeLeads,
	type LeadBefore,
	type MergedPair,
	type SinceDecided,
	type SinceMerge,
	type Unmerged,
} from './undo';
