export { currencyOf } from './currencies';
export { rangeIn, saidOf } from './range';
export { readMoney, type Beside, type MoneyRead } from './readMoney';
export { saidBudget } from './saidBudget';
