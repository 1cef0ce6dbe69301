export { isCompanyName, nameDoubts } from './doubts';
export { nameCase, type NamePart } from './nameCase';
export { isTitle, restOfName, splitName, type SplitName } from './splitName';
