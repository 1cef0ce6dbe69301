export { decisionFacts, fieldFacts, scoreFacts, type Facts } from './facts';
export {
	FEWEST_OF_EITHER,
	learningScore,
	learnScore,
	type Example,
	type Learned,
	type LearnedScore,
	type Tenth,
} from './learn';
export {
	learnedPoints,
	readModel,
	strongestAnswers,
	writtenModel,
	type LearnedPoints,
	type ScoreModel,
	type Share,
	type VersionedModel,
} from './model';
export { readOutcome } from './outcome';
export { probabilityOf } from './regression';
