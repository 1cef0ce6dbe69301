export { companyCase } from './companyCase';
