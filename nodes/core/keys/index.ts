export { companyKey } from './companyKey';
export { emailKey } from './emailKey';
export {
	MOST_FORM_WORDS,
	endsInCertainForm,
	mayEndForm,
	withoutAttachedForm,
	writtenForm,
} from './legalForms';
export * from './inquiryId';
