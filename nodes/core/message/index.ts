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
export { checkMessageText, type MessageText } from './messageText';
export { namesLink } from './namesLink';
