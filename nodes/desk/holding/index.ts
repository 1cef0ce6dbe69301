export { endHolding, type EndOfHolding, type HoldingBooks } from './endHolding';
export { endUnowned, endUnownedOf, type UnownedBooks } from './endUnowned';
export { holdAgain, type HoldAgainBooks } from './holdAgain';
