export { learnWeights, type LearnedWeights, type NotLearned } from './learn';
export { called, weightLines, type WeightLine } from './words';
