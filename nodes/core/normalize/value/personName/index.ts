export { isRole, startsWithFirstName, withoutBeside } from './beside';
export { coupleIn, isFirmOfPartners } from './couple';
export { isCompanyName, nameDoubts } from './doubts';
export { nameCase, type NamePart } from './nameCase';
export { nameProblems } from './problems';
export { readableName } from './readable';
export { formOfAddress } from './formOfAddress';
export { isTitle, restOfName, splitName, wholeOf, withoutHonors } from './splitName';
