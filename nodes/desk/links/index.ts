export { linkPurposes, makeLink, type LinkPurpose, type LinkTerms } from './makeLink';
export { openLink, type LinkDoor } from './openLink';
