export { companyKey } from './companyKey';
export { emailKey } from './emailKey';
export { endsInCertainForm, mayEndForm, withoutAttachedForm, writtenForm } from './legalForms';
