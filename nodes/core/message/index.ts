export { namesLink, readLinks } from './link';
export {
	checkMessage,
	filledIn,
	markNames,
	readMessage,
	type MessageText,
	type NamedPart,
} from './messageText';
export { placeholders, type Placeholder } from './names';
export { leadValues, namesOf, notGiven, type MessageLead, type MessageValues } from './values';
