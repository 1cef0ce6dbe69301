export { linkProblems, readLink, saidToPerson, type Door, type ReadLink } from './readLink';
export { claimedBy, isSigned, signLink, tokenIn, type SignedLink } from './signedLink';
export { withoutTokens } from './withoutTokens';
