export { readBudget } from './readBudget';
