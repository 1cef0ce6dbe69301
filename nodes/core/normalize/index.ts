export { checksOfNormalizing } from './checks';
export {
	compileLeads,
	compileNormalizer,
	type LeadOfPayload,
	type LeadsNormalizer,
	type NormalizedLead,
	type Normalizer,
} from './normalize';
export { knownLeadOf } from './read/knownLead';
export { compileOurs } from './parts/ours';
export { isSharedHost } from './value/domain';
export { readEmail } from './value/email';
export { readPhone } from './value/phone';
export type { NormalizeSettings } from './settings';
export type { Requirement } from './required';
