export { readShadow, type ShadowFacts } from './readShadow';
export { shadowBooks, type ShadowSession } from './shadowBooks';
export { shadowLead } from './shadowLead';
