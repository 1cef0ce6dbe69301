export { areApart } from './apart';
export {
	type DuplicatesFacts,
	type FoundDuplicates,
	type ReadBooks,
	type ToldGroup,
} from './duplicates';
export { mergeLeads, type MergeFacts, type Merging } from './mergeLeads';
export {
	recordDecision,
	verdicts,
	type DecisionFacts,
	type RecordedDecision,
	type Verdict,
} from './recordDecision';
export { duplicatesAmongRows, rowColumns, type NamedColumn, type RowColumn } from './rowDuplicates';
export { duplicatesInStore } from './storeDuplicates';
export { undoMerge, type UndoFacts, type Undoing } from './undoMerge';
