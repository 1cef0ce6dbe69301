export { companyKey } from './companyKey';
export { emailKey } from './emailKey';
export {
	MOST_FORM_WORDS,
	endsInCertainForm,
	mayEndForm,
	withoutAttachedForm,
	writtenForm,
} from './legalForms';
export { isRole } from './mailboxRoles';
export * from './inquiryId';
