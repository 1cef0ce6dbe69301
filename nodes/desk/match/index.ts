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
export { listedRecords, type ListedRecords } from './listedRecords';
export { checkColumns, rowColumns, type NamedColumn, type RowColumn } from './readRow';
export { duplicatesAmongRows } from './rowDuplicates';
export { duplicatesInStore } from './storeDuplicates';
export { undoMerge, type UndoFacts, type Undoing } from './undoMerge';
