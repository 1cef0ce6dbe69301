export { endInquiry } from './endInquiry';
export {
	expectedOf,
	registerInquiry,
	type RegisterFacts,
	type Registered,
	type RegisterSettings,
} from './registerInquiry';
