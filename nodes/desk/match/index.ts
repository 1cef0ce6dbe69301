export { areApart } from './apart';
export { mergeLeads, type MergeFacts, type Merging } from './mergeLeads';
export {
	recordDecision,
	verdicts,
	type DecisionFacts,
	type RecordedDecision,
	type Verdict,
} from './recordDecision';
export { undoMerge, type UndoFacts, type Undoing } from './undoMerge';
