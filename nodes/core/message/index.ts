export {
	checkText,
	fillIn,
	leadValues,
	namesOf,
	notGiven,
	placeholders,
	type MessageLead,
	type MessageValues,
	type Placeholder,
} from './fillIn';
export { checkMessageText, type MessageText } from './messageText';
