export { learning, learnWeights, type LearnedWeights, type NotLearned } from './learn';
export { samplePairs, type PairSample } from './sample';
export { called } from './words';
