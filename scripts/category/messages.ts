import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { categories, type Category } from '../../nodes/core/lead';

/** A message somebody could have sent, as a person at the desk would sort it. */
export interface Written {
	category: Category;
	language: string;
	subject: string;
	message: string;
}

/** Between a subject and its message. */
const SUBJECT = ' || ';

/**
 * The messages of a folder, file by file. A file holds `# category` lines and under each one message a
 * line: `subject || message`, `\n` for a new line; in a file of several languages the language first.
 */
export function readMessages(folder: string): Written[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.flatMap((name) => readFile(folder, name));
}

function readFile(folder: string, name: string): Written[] {
	const ofOne = /^(?:long-)?([a-z]{2})\.txt$/.exec(name)?.[1];
	const rows: Written[] = [];
	let category: Category | undefined;
	for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
		if (line.startsWith('# ')) {
			category = categories.find((each) => each === line.slice(2).trim());
			if (!category) throw new Error(`${name}: no category "${line}"`);
		} else if (line.trim() !== '') {
			if (!category) throw new Error(`${name}: a message before the first category`);
			rows.push(rowOf(line, category, ofOne));
		}
	}
	return rows;
}

function rowOf(line: string, category: Category, ofOne: string | undefined): Written {
	const language = ofOne ?? line.slice(0, 2);
	const text = (ofOne ? line : line.slice(3)).replaceAll(String.raw`\n`, '\n');
	const [subject, message] = text.includes(SUBJECT) ? text.split(SUBJECT) : ['', text];
	return { category, language, subject: subject ?? '', message: message ?? '' };
}
