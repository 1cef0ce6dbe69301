import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withCopies } from './compose';
import { trainModel } from './fit/train';
import { readMessages } from './messages';

/** Trains the model and writes it where the pack reads it. */
export async function main(root: string, log: (line: string) => void) {
	const messages = readMessages(path.join(root, 'scripts/category/messages'));
	const model = trainModel(withCopies(messages));
	const file = path.join(root, 'nodes/core/qualify/model/categoryModel.json');
	const text = await format(JSON.stringify(model), {
		...(await resolveConfig(file)),
		filepath: file,
	});
	writeFileSync(file, text);
	log(
		`${messages.length} messages, ${Math.round(text.length / 1000)} kB, version ${model.version}`,
	);
}
