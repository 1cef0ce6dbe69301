export {
	checkText,
	fillIn,
	leadValues,
	notGiven,
	placeholders,
	type MessageLead,
	type MessageValues,
	type Placeholder,
} from './fillIn';
export { fillLink, namesLink } from './link';
export { checkMessageText, type MessageText } from './messageText';
