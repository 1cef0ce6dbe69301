export { readPhone, type Phone } from './readPhone';
