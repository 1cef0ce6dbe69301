export { countryOf } from './country';
export {
	compileLeads,
	compileNormalizer,
	type LeadOfPayload,
	type LeadsNormalizer,
	type NormalizedLead,
	type Normalizer,
} from './normalize';
export { readEmail } from './email';
export { readPhone } from './phone';
export { cleanLine } from './text';
export type { MappableField } from './mappableFields';
export type { NormalizeSettings } from './settings';
export type { Requirement } from './required';
