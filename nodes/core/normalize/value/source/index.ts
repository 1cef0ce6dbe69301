export { readSource } from './readSource';
