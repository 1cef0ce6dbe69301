export { acknowledge } from './acknowledge';
export { claimDue, type ClaimLimits, type Emission } from './claimDue';
export { sweep, type Keep, type Swept, type TakeTurn } from './sweep';
