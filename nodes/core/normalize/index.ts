export {
	compileLeads,
	compileNormalizer,
	type LeadOfPayload,
	type LeadsNormalizer,
	type NormalizedLead,
	type Normalizer,
} from './normalize';
export type { NormalizeSettings } from './settings';
export type { Requirement } from './required';
