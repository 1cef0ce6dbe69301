export { areApart } from './apart';
export { chooseWeights, type ChosenWeights, type WeightsChoice } from './chooseWeights';
export {
	type DuplicatesFacts,
	type FoundDuplicates,
	type ReadBooks,
	type ToldGroup,
} from './duplicates';
export { learnFromLeads, type Learned, type ReadMatches } from './learnWeights';
export { mergeLeads, type MergeFacts, type Merging } from './mergeLeads';
export { previewThresholds, type PreviewFacts, type ReadDecisions } from './previewThresholds';
export { verdicts, type DecisionFacts, type RecordedDecision, type Verdict } from './decisionFacts';
export { askedAtInquiry, decisionAnswer, type DecisionAnswer } from './decisionPage';
export { recordDecision } from './recordDecision';
export { listedRecords, type ListedRecords } from './listedRecords';
export {
	checkColumns,
	holdsAnything,
	missingColumns,
	rowColumns,
	type NamedColumn,
	type Row,
	type RowColumn,
} from './rowColumns';
export { furtherReader, type ReadFurther } from './readFurther';
export { duplicatesAmongRows } from './rowDuplicates';
export { duplicatesInStore } from './storeDuplicates';
export { type Preview } from './thresholdsPreview';
export { undoMerge, type UndoFacts, type Undoing } from './undoMerge';
