export { canonicalEmail } from './address';
export { readEmail, type Email } from './readEmail';
