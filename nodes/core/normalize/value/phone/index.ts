export { readDialCode, type DialCode } from './dialCode';
export { readPhone, type Phone } from './readPhone';
