import path from 'node:path';
import { categories } from '../../nodes/core/lead';
import { featuresOf } from '../../nodes/core/qualify/model/features';
import {
	loadModel,
	probabilitiesOf,
	sumsOf,
	type Model,
} from '../../nodes/core/qualify/model/model';
import { tokensOf } from '../../nodes/core/qualify/model/tokens';
import { accuracyOf, calibrationError, f1Of, macroF1, type Guess } from './figures';
import { recipe, trainModel } from './fit/train';
import { withCopies } from './compose';
import { readMessages, type Written } from './messages';
import { messages as olds } from '../../test/core/qualify/messages';
import { unlikeBuyers, alarmingBuyers } from '../../test/core/qualify/full';

export const guess = (model: Model, { message, subject, category, language }: Written): Guess => {
	const shares = probabilitiesOf(sumsOf(model, featuresOf(tokensOf(message, subject))));
	const sure = Math.max(...shares);
	return { language, is: category, said: model.labels[shares.indexOf(sure)] ?? 'unclear', sure };
};

const rows = (text: string, category: Written['category']): Written[] =>
	text
		.trim()
		.split('\n')
		.map((message) => ({ category, language: 'xx', subject: '', message }));

const old: Written[] = [
	...rows(olds.buyer, 'sales'),
	...rows(olds.likely, 'sales'),
	...rows(olds.support, 'support'),
	...rows(olds.hiring, 'hiring'),
	...rows(olds.partnership, 'partnership'),
	...rows(olds.vendor, 'vendor'),
	...rows(olds.spam, 'spam'),
	...rows(olds.nothing, 'unclear'),
	...rows(unlikeBuyers.hiring, 'hiring'),
	...rows(unlikeBuyers.vendor, 'vendor'),
	...rows(unlikeBuyers.support, 'support'),
	...rows(unlikeBuyers.spam, 'spam'),
	...rows(unlikeBuyers.nothing, 'unclear'),
	...rows(alarmingBuyers, 'sales'),
];

export function main(root: string, log: (line: string) => void) {
	const training = readMessages(path.join(root, 'scripts/category/messages'));
	const held = readMessages(path.join(root, 'scripts/category/heldOut'));
	log(`${training.length} to learn, ${held.length} held out, ${old.length} old`);
	const tries = process.env.TRIES
		? (JSON.parse(process.env.TRIES) as Array<Partial<typeof recipe>>)
		: [{}];
	for (const change of tries) {
		const began = performance.now();
		const model = loadModel(
			trainModel(process.env.PLAIN ? training : withCopies(training), { ...recipe, ...change }),
		);
		const took = performance.now() - began;
		const g = held.map((m) => guess(model, m));
		const o = old.map((m) => guess(model, m));
		const t = training.slice(0, 500).map((m) => guess(model, m));
		log(
			`${JSON.stringify(change)} held F1 ${macroF1(g, categories).toFixed(3)} acc ${accuracyOf(g).toFixed(3)} ece ${calibrationError(g).toFixed(3)} | old F1 ${macroF1(
				o,
				categories.filter((c) => c !== 'existing customer'),
			).toFixed(
				3,
			)} acc ${accuracyOf(o).toFixed(3)} ece ${calibrationError(o).toFixed(3)} | train ${accuracyOf(t).toFixed(3)} ${took.toFixed(0)} ms`,
		);
		if (tries.length === 1) {
			for (const c of categories)
				log(`${c}: held ${f1Of(g, c).toFixed(2)} old ${f1Of(o, c).toFixed(2)}`);
			for (const l of new Set(g.map((x) => x.language)))
				log(`${l} ${accuracyOf(g.filter((x) => x.language === l)).toFixed(2)}`);
			if (process.env.WRONG)
				for (const [set, gs] of [
					[held, g],
					[old, o],
				] as const)
					gs.forEach((x, i) => {
						if (x.is !== x.said)
							log(
								`${x.is} -> ${x.said} ${x.sure.toFixed(2)} [${set[i]?.language}] ${set[i]?.message.slice(0, 110)}`,
							);
					});
		}
	}
}
