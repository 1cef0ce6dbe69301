export { accountsIn } from './accountsIn';
export { companyKey } from './companyKey';
export { canonicalHost, hostIn } from './host';
export { emailKey } from './emailKey';
export {
	MOST_FORM_WORDS,
	endsInCertainForm,
	mayEndForm,
	withoutAttachedForm,
	writtenForm,
} from './legalForms';
export { isIncidental } from './incidental';
export { isRole } from './mailboxRoles';
export * from './inquiryId';
export { isRandom } from './technicalLooks';
