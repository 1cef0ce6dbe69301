export { compareWeights, type ComparedPair, type Comparison, type Joined } from './compare';
export { weightTable, type FieldLines, type LevelLine } from './lines';
export { waterfallOf, type Waterfall } from './waterfall';
export { weightsOf } from './weightsOf';
