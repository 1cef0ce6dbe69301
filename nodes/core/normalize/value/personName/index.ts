export { isCompanyName, nameDoubts } from './doubts';
export { nameCase, type NamePart } from './nameCase';
export { isTitle, restOfName, splitName } from './splitName';
