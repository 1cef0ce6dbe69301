export { mergeLeads, type MergeFacts, type Merging } from './mergeLeads';
export { undoMerge, type UndoFacts, type Undoing } from './undoMerge';
