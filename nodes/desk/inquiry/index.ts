export {
	expectedOf,
	registerInquiry,
	type RegisterFacts,
	type Registered,
	type RegisterSettings,
} from './registerInquiry';
