export { countryOf } from './country';
export { compileNormalizer, type NormalizedLead, type Normalizer } from './normalize';
export { mappableFields, type MappableField } from './mappableFields';
export type { NormalizeSettings } from './settings';
export type { Requirement } from './required';
