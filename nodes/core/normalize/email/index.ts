export { canonicalEmail } from './address';
export { readEmail, type Email, type EmailType } from './readEmail';
