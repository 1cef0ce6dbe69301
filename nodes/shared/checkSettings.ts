import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import {
	didYouMean,
	problemsOf,
	sentenceOf,
	unknownFields,
	verdictOf,
	type Check,
	type Finding,
	type Problem,
} from '../core/check';
import { LeadOpsError, messageOf } from '../core/errors';
import { placeItems } from './items';
import { isExpression, settingsOf, usesItem, type Cell, type SettingSource } from './settings';
import { escaped } from './tellReasons';
import { fieldsUsed } from './writtenConditions';

/** The one output that it uses of those that the node has. */
const checkedOutputs = ['Checked'] as const;

/** What to look at in a node, by what its settings are for an item. */
export type ChecksOf = (source: SettingSource, itemIndex: number) => readonly Check[];

/**
 * The operation Check Settings: says everything at once that is wrong with a node's settings. It needs
 * no lead and no store, and does nothing else: any item will do, such as that of a manual trigger.
 */
export async function checkSettings(
	context: IExecuteFunctions,
	checksOf: ChecksOf,
): Promise<INodeExecutionData[][]> {
	return await placeItems(context, checkedOutputs, (_json, itemIndex) => {
		const verdict = verdictOf(problemsOfSettings(context, checksOf, itemIndex));
		return { output: 0, adds: { settings: verdict } };
	});
}

function problemsOfSettings(
	context: IExecuteFunctions,
	checksOf: ChecksOf,
	itemIndex: number,
): Problem[] {
	const seen = new SeenCells();
	const source: SettingSource = {
		...settingsOf(context),
		guarded: (cell) => seen.guard(cell),
	};
	const checks = attempt(() => checksOf(source, itemIndex));
	if (!checks.ok && !(checks.error instanceof LeadOpsError)) throw checks.error;
	const found = problemsOf(checks.ok ? checks.value : [failing(checks.error)]);
	return problemsOf([
		...seen.checks,
		...found
			.filter((problem) => !seen.dependsOnLead(problem) && !seen.restsOnUnread(problem))
			.map(asCheck),
	]);
}

const failing = (error: unknown): Check => ({
	where: 'Settings',
	look() {
		throw error;
	},
});

const asCheck = ({ where, severity, code, message, hint }: Problem): Check => ({
	where,
	look: () => [{ severity, code, message, hint }],
});

/** What could not be read, and what only a lead can tell. */
class SeenCells {
	readonly checks: Check[] = [];
	readonly #ofLead: Array<{ line: string; label: string }> = [];
	/** The lines that have a cell for which its default stands in. */
	readonly #unread: string[] = [];

	guard<Value>(cell: Cell<Value>): Cell<Value>['read'] {
		const { given, read, absent, written } = cell;
		return {
			constant: read.constant,
			at: (itemIndex) => {
				const value = attempt(() => given.at(itemIndex));
				this.#look(cell, itemIndex, value.ok ? undefined : value.error);
				const isOfLead = isOfRun(written) && (!value.ok || isNothing(value.value));
				if (isOfLead) this.#ofLead.push(placeOf(cell, itemIndex));
				if (isOfLead || !value.ok) return absent;
				const done = attempt(() => read.at(itemIndex));
				if (done.ok) return done.value;
				this.#unread.push(placeOf(cell, itemIndex).line);
				this.#note(cell, itemIndex, () => {
					throw done.error;
				});
				return absent;
			},
		};
	}

	/** Whether what is wrong may be right with a lead, which alone gives the value. */
	dependsOnLead({ where, message }: Problem): boolean {
		return this.#ofLead.some(
			({ line, label }) => message.includes(label) && (line === '' || isLine(line, where)),
		);
	}

	/** Whether what was found out is about a value that nobody wrote. */
	restsOnUnread({ restsOn = [] }: Problem): boolean {
		return restsOn.some((where) => this.#unread.some((line) => isLine(line, where)));
	}

	#look(cell: Cell<unknown>, itemIndex: number, error: unknown) {
		if (!isExpression(cell.written)) return;
		const findings = [
			...(error === undefined ? [] : findingOf(error, cell.written)),
			...unknownFieldsIn(cell.written),
		];
		if (findings.length > 0) this.#note(cell, itemIndex, () => findings);
	}

	#note(cell: Cell<unknown>, itemIndex: number, look: Check['look']) {
		const { line, label } = placeOf(cell, itemIndex);
		this.checks.push({ where: line === '' ? label : `${line}: ${label}`, look });
	}
}

/** Whether a line is meant: what is looked at may call it by more than its number. */
const isLine = (line: string, where: string) => line === where || where.startsWith(`${line} (`);

const placeOf = ({ where, label }: Cell<unknown>, itemIndex: number) => ({
	line: where(itemIndex).replace(/:\s*$/, ''),
	label,
});

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** Whether an expression waits for a lead, or for another node that has not run. */
const isOfRun = (written: unknown): boolean =>
	usesItem(written) || (isExpression(written) && /\$\(/.test(written));

/** What is wrong with an expression that failed. What is about a lead may do well with one. */
export function findingOf(error: unknown, written: string): Finding[] {
	if (error instanceof LeadOpsError) {
		const { code, message, hint } = error;
		return [{ severity: 'error', code, message, hint }];
	}
	const isSurelyBroken = /syntax|doesn.t exist|not found|unexpected|invalid/i.test(
		messageOf(error),
	);
	if (isOfRun(written) && !isSurelyBroken) return [];
	return [
		{
			severity: isSurelyBroken ? 'error' : 'note',
			code: 'expression.failed',
			message: `the expression ${JSON.stringify(written.replace(/^=/, ''))} fails: ${messageOf(error)}`,
			hint: 'Open the field and see what the expression comes to.',
		},
	];
}

/** Fields that an expression names and no node gives. */
const unknownFieldsIn = (written: string): Finding[] =>
	unknownFields(fieldsUsed(written)).map(({ field, near }) => ({
		severity: 'warning',
		code: 'expression.unknownField',
		message: `the expression asks for ${field}, which is no field that a node gives`,
		hint: didYouMean(near),
	}));

/**
 * Says in the output pane which rules are surely not what was meant. The run goes on: they are never
 * met, or always.
 */
export function tellDoubts(context: IExecuteFunctions, problems: readonly Problem[]) {
	const doubts = problems.filter(({ severity }) => severity === 'warning');
	for (const problem of doubts) {
		context.addExecutionHints({
			message: escaped(sentenceOf(problem)),
			type: 'warning',
			location: 'outputPane',
			group: {
				key: 'settings',
				summary: '{count} settings are surely not what you meant',
				label: escaped(problem.where),
			},
		});
	}
}
