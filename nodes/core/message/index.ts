export { blockOf, rowsOf, sentences, type Block, type Row } from './block';
export { composed, gapsIn, type Composed, type Span } from './composed';
export { detailsForPerson, forMessage, leadValues, type MessageLead } from './leadValues';
export { holesIn, lackingIn, leftExpression } from './holes';
export { knownOf, reviewOf, signalsOf, type EarlierContact } from './known';
export { optedOutOf, type RefusedSet } from './optedOut';
export { reviewReasonOf } from './reviewReason';
export { namesLink, namesReview, readLinks, readOptOut } from './link';
export { mailHtml } from './mailHtml';
export { nextStepFor } from './nextStep';
export {
	filledIn,
	markNames,
	namesIn,
	readMessage,
	type MessageText,
	type NamedPart,
} from './messageText';
export {
	isIn,
	isInternal,
	longName,
	namePattern,
	ownField,
	placeholders,
	type Placeholder,
	type TextKind,
} from './names';
export { unknownNames, type UnknownName } from './unknownNames';
export {
	asSubject,
	elsewhere,
	knownNames,
	later,
	namesOf,
	notGiven,
	type MessageValues,
} from './values';
