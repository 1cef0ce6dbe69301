export { hashOf, wholeNumber } from './hash';
export { keyNumbers, Keys, namedKeys } from './Keys';
export { KEYS_VERSION } from './keyRows';
export { eachPair, firstEquals, MOST_WITH_A_KEY } from './pairs';
export { orderOf } from './sort';
