export { takeLadderStep, type StepFacts, type Taken } from './takeLadderStep';
