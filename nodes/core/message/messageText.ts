import { checkText } from './fillIn';

/** The text of a message, and whether it stands so on the screen. */
export interface MessageText {
	readonly text: string;
	/** False for what an expression or a ladder gave: it may hold a lead's own words. */
	readonly isWritten: boolean;
}

/**
 * Refuses a text that a person has written and that names what there is not. In a lead's own words
 * braces mean nothing.
 *
 * @param where the text's place and label on the screen
 * @throws LeadOpsError `message.placeholder`, as {@link checkText}
 */
export function checkMessageText({ text, isWritten }: MessageText, where: string): void {
	if (isWritten) checkText(text, where);
}
