/** How Lead Normalize writes a field whose values all look alike. */
interface Shape {
	/** Whether a field can be this text. */
	fits: (text: string) => boolean;
	/** Whether it can begin with this text, where that tells anything. */
	begins?: (text: string) => boolean;
	/** In a sentence after the field's name. */
	says: string;
}

/** The fields that are always written in one way, so that another way never equals them. */
export const shapes: Readonly<Record<string, Shape>> = {
	'lead.phone': {
		fits: (text) => /^\+\d+$/.test(text),
		begins: (text) => text.startsWith('+'),
		says: 'is written with its country code and without spaces, such as +4930901820',
	},
	'lead.email': {
		fits: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
		says: 'is a whole address, such as ada@example.com; to compare its end, use "ends with", or lead.domain',
	},
	'lead.domain': {
		fits: (text) => /^(?!www\.)[^\s@/:]+\.[^\s@/:]+$/i.test(text),
		begins: (text) => !/^(?:www\.|https?:|@)/i.test(text),
		says: 'is written without www and without https, such as example.com',
	},
	'lead.language': {
		fits: (text) => /^[a-z]{2,3}(?:-\w+)?$/i.test(text),
		says: 'is a code of two letters, such as de for German',
	},
	'lead.timezone': {
		fits: (text) => /^(?:UTC|[A-Z][\w+-]*(?:\/[\w+-]+)+)$/i.test(text),
		says: 'is written as a place, such as Europe/Berlin',
	},
};
