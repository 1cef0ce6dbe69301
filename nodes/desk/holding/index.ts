export { endHolding, type EndOfHolding } from './endHolding';
