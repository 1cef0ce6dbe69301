import type { MessageText } from '../core/message';
import { isExpression, mapped, textColumn, type Column, type Look } from '../shared';

/** The text of a message, with whether a person wrote it so or an expression gave it. */
export function messageColumn(look: Look): Column<MessageText> {
	const column = textColumn(look);
	return {
		...column,
		read: (written, place) =>
			mapped(column.read(written, place), (text) => ({
				text,
				isWritten: !isExpression(written),
			})),
	};
}
