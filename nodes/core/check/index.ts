export { fieldOf, fixedText } from './condition';
export type { Side, WrittenCondition, WrittenConditions } from './condition';
export { didYouMean, unknownFields } from './conditionChecks';
export { checksOfConditions } from './conditions';
export { fieldAt, type Field } from './fields';
export { implies } from './hidden';
export * from './lines';
export { checksOfNames } from './names';
export * from './problem';
