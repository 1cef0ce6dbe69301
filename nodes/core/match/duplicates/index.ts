export { Duplicates, type DuplicateGroup, type DuplicateLink } from './Duplicates';
export type { SearchedRecord } from './searched';
export {
	evidenceInWords,
	percentOf,
	rivalWords,
	sentenceOfPair,
	titleOfField,
	type WordedEvidence,
} from './words';
