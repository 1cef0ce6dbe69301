export { Duplicates, type DuplicateGroup, type DuplicateLink } from './Duplicates';
export type { SearchedRecord } from './searched';
export {
	evidenceInWords,
	percentOf,
	rivalWords,
	sentenceOfPair,
	strengthOf,
	titleOfField,
	type WordedEvidence,
} from './words';
