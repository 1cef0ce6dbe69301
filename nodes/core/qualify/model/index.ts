export { guessCategory, modelVersion, type CategoryGuess, type Guessed } from './guess';
export { formTable, isSubject, oddsOfForm, oddsOfRelationship } from './tables';
