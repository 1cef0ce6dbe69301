export { linkProblems, readLink, type Door, type ReadLink } from './readLink';
export { claimedBy, isSigned, signLink, type SignedLink } from './signedLink';
export { withoutTokens } from './withoutTokens';
