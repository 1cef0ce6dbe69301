import path from 'node:path';
import { categories, type Category } from '../../nodes/core/lead';
import {
	builtInKnowledge,
	compilePolicy,
	decideQualification,
	guessCategory,
	observe,
	readInquiry,
	usualLimits,
	type CategoryLimits,
} from '../../nodes/core/qualify';
import { ruleRows } from '../../nodes/LeadQualifyScore/defaults';
import {
	accuracyOf,
	calibrationError,
	f1Of,
	macroF1,
	type Guess,
} from '../../scripts/category/figures';
import { readMessages, type Written } from '../../scripts/category/messages';
import { newNode } from '../core/qualify/newNode';

const away: ReadonlySet<Category> = new Set<Category>(['vendor', 'spam']);

/** As a new node decides, of leads of whom nothing is known but what they wrote. */
function decider(limits: CategoryLimits) {
	const policy = compilePolicy({ ...newNode, limits }, builtInKnowledge);
	return ({ message, subject }: Written) => {
		const text = readInquiry({ message, service: null, custom: {} }, ['message']);
		const told =
			text.says === 'something'
				? { guess: guessCategory({ message, subject, relationship: null, form: null }) }
				: {};
		const rule = (index: number) =>
			ruleRows[index]?.conditions.conditions.length === 0 ? '' : null;
		return decideQualification(policy, observe(policy, text, { category: () => null, rule }, told));
	};
}

interface Decided {
	written: Written;
	guess: Guess;
	/** As the item says: `unclear` where it abstains. */
	category: Category;
}

const decideAll = (messages: readonly Written[], limits: CategoryLimits): Decided[] => {
	const decide = decider(limits);
	return messages.map((written) => {
		const { category, guess } = decide(written);
		const { category: said = category, probability: sure = 1 } = guess ?? {};
		return {
			written,
			category,
			guess: { language: written.language, is: written.category, said, sure },
		};
	});
};

const percent = (part: number, whole: number) =>
	`${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** What limits lead to. */
function sharesOf(decided: readonly Decided[]): string {
	const sales = decided.filter(({ written }) => written.category === 'sales');
	const others = decided.filter(({ written }) => written.category !== 'sales');
	const count = (list: readonly Decided[], holds: (each: Decided) => boolean) =>
		percent(list.filter(holds).length, list.length);
	const acted = decided.filter(({ category }) => category !== 'unclear');
	const turned = acted.filter(({ category }) => away.has(category));
	return [
		`to Review as unclear ${count(decided, ({ category }) => category === 'unclear')}`,
		`no sale called one ${count(others, ({ category }) => category === 'sales')}`,
		`sales turned away ${count(sales, ({ category }) => away.has(category))}`,
		`sales sent elsewhere ${count(sales, ({ category }) => !away.has(category) && category !== 'sales' && category !== 'unclear')}`,
		`turned away rightly ${count(turned, ({ written }) => away.has(written.category))}`,
		`acted on rightly ${count(acted, ({ category, written }) => category === written.category)}`,
	].join(', ');
}

const SPEED_MESSAGES = 5_000;

export function bench(log: (line: string) => void, { rootDir }: { rootDir: string }) {
	const messages = readMessages(path.join(rootDir, 'scripts/category/heldOut'));
	const decided = decideAll(messages, usualLimits);
	const guesses = decided.map(({ guess }) => guess);
	log(`${messages.length} messages that the model has not learned:`);
	log(
		`best guess: macro F1 ${macroF1(guesses, categories).toFixed(3)}, right ${percent(accuracyOf(guesses) * 100, 100)}, calibration error ${calibrationError(guesses).toFixed(3)}`,
	);
	for (const category of categories) log(`  ${category}: F1 ${f1Of(guesses, category).toFixed(2)}`);
	for (const language of new Set(guesses.map((each) => each.language))) {
		const own = guesses.filter((each) => each.language === language);
		log(`  ${language}: right ${percent(accuracyOf(own) * 100, 100)} of ${own.length}`);
	}
	log(`limits ${JSON.stringify(usualLimits)}: ${sharesOf(decided)}`);
	for (const name of ['sales', 'elsewhere', 'away'] as const) {
		for (const limit of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
			log(
				`  ${name} ${limit}: ${sharesOf(decideAll(messages, { ...usualLimits, [name]: limit }))}`,
			);
		}
	}
	const decide = decider(usualLimits);
	const began = process.cpuUsage();
	for (let at = 0; at < SPEED_MESSAGES; at += 1) {
		const written = messages[at % messages.length];
		if (written) decide({ ...written, message: `${written.message} ${at}` });
	}
	const { user, system } = process.cpuUsage(began);
	log(`${Math.round((SPEED_MESSAGES * 1e6) / (user + system))} leads in a second of one processor`);
}
