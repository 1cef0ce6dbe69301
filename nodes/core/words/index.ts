export { allPhrases, allWords, inEach } from './all';
export type {
	KnownCategory,
	Language,
	Patterns,
	Phrases,
	QuestionedField,
	Words,
} from './language';
export { concepts, type ConceptName } from './concepts';
export { languageOf } from './languageOf';
export { languages, type LanguageCode } from './languages';
export { phrasesIn, wordsIn } from './lists';
export { givesNone, isOnlySigns, nothingIn } from './nothing';
export { others } from './others';
export { phrasePattern } from './phrasePattern';
export { programs } from './programs';
export { onOrOff, yesOrNo } from './yesOrNo';
