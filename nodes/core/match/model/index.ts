export * from './count';
export * from './frequencies';
export {
	leadModel,
	matchWeightsSchema,
	modelWith,
	readWeights,
	writtenWeights,
	type KeptLevel,
	type MatchWeights,
	type VersionedWeights,
} from './kept';
export * from './model';
export * from './nameAlone';
export * from './peopleBehind';
export * from './score';
export * from './weights';
