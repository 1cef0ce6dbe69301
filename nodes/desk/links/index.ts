export { linkPurposes, makeLink, type LinkTerms } from './makeLink';
export { openLink, type LinkDoor } from './openLink';
