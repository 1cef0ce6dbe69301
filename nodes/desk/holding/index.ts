export { endHolding, type EndOfHolding, type HoldingBooks } from './endHolding';
export { holdAgain, type HoldAgainBooks } from './holdAgain';
