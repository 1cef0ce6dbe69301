export { companyKey } from './companyKey';
export { emailKey } from './emailKey';
export { endsInCertainForm, withoutAttachedForm, writtenForm } from './legalForms';
