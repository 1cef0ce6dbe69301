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
