export { learnWeights, type LearnedWeights, type NotLearned } from './learn';
export { weightLines, type WeightLine } from './words';
