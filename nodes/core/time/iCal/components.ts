import { brokenLine, readContentLines, type ContentLine } from './contentLines';

/** A part of iCalendar text between BEGIN and END, such as an event. */
export interface Component {
	/** In capitals, such as `VEVENT`. */
	readonly name: string;
	/** The line it begins on. */
	readonly begin: ContentLine;
	readonly lines: readonly ContentLine[];
	readonly parts: readonly Component[];
}

/**
 * Reads iCalendar text as the components at its top: one VCALENDAR or more, or parts of one.
 *
 * @throws LeadOpsError `calendar.iCal` for a broken line, a part without its begin or its end, and
 * text that is something else.
 */
export function readComponents(text: string): Component[] {
	const top: Component[] = [];
	const open: Array<Component & { lines: ContentLine[]; parts: Component[] }> = [];
	for (const line of readContentLines(text)) {
		const current = open.at(-1);
		const value = line.value.trim().toUpperCase();
		if (line.name === 'BEGIN') {
			const component = { name: value, begin: line, lines: [], parts: [] };
			(current?.parts ?? top).push(component);
			open.push(component);
		} else if (!current) {
			throw brokenLine(line, `${line.name} stands outside of BEGIN and END`);
		} else if (line.name === 'END') {
			if (current.name !== value) {
				throw brokenLine(line, `END:${value}, where END:${current.name} should be`);
			}
			open.pop();
		} else current.lines.push(line);
	}
	const unended = open.at(-1);
	if (unended) throw brokenLine(unended.begin, `BEGIN:${unended.name} has no END:${unended.name}`);
	return top;
}

/** The components of a name, at any depth. */
export function componentsNamed(components: readonly Component[], name: string): Component[] {
	return components.flatMap((component) => [
		...(component.name === name ? [component] : []),
		...componentsNamed(component.parts, name),
	]);
}

/** The first line of a name in a component itself. */
export const lineNamed = ({ lines }: Component, name: string): ContentLine | undefined =>
	lines.find((line) => line.name === name);
