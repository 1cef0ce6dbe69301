export {
	guessCategory,
	guessedOf,
	modelVersion,
	readForTeaching,
	weightOfShare,
	type CategoryGuess,
	type Guessed,
	type ReadMessage,
	type Shares,
} from './guess';
export { type Mark } from './mark';
export { formTable, isSubject, oddsOfForm, oddsOfRelationship, type Odds } from './tables';
