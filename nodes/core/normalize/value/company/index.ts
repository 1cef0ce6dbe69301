export { companyCase } from './companyCase';
export { isNoCompany } from './noCompany';
