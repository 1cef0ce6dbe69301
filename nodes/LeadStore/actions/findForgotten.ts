import type { IExecuteFunctions } from 'n8n-workflow';
import { forgottenLeads, type Forgotten } from '../../desk/people';
import { isTestRun, placeItems, readStore, settingsOf, workspaceFor } from '../../shared';
import { forgottenParameters, optionParameters, outputNames } from '../description';

/** Says which open leads nobody has, and nothing will call to mind. It changes nothing. */
export async function findForgotten(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { most, after } = forgottenParameters.read(source);
	const { options } = optionParameters.read(source);
	return await placeItems(context, outputNames.findForgotten, async (_json, itemIndex) => {
		const ofItem = options.at(itemIndex);
		const workspace = workspaceFor(context, ofItem);
		const looked = await forgottenLeads(
			async (work) => await readStore(context, async (open) => await work(open(workspace))),
			...([after.at(itemIndex).trim(), most.at(itemIndex)] as const),
		);
		const isFound = looked.found.length > 0;
		const inTestCopy = !isFound && isTestRun(context, ofItem);
		return { output: isFound ? 0 : 1, adds: { forgotten: shown(looked, inTestCopy) } };
	});
}

const shown = ({ found, next }: Forgotten, inTestCopy: boolean) => ({
	leads: found.map(({ id, fullName, email, phone, company, status, ...others }) => ({
		...{ id, fullName, email, phone, company, status, inquiries: others.inquiries },
		lastInquiryAt: new Date(others.lastInquiryAt).toISOString(),
		...(others.lastTouchAt !== null && {
			lastTouchAt: new Date(others.lastTouchAt).toISOString(),
		}),
	})),
	...(next !== null && { next }),
	reason: said(found.length, next) + (inTestCopy ? ofTestCopy : ''),
});

const ofTestCopy =
	' A run by hand looks in the test copy of the workspace; turn on the option Use Live Data in Test Runs to look in the real one.';

function said(count: number, next: string | null): string {
	const who = count === 1 ? '1 open lead is' : `${count === 0 ? 'No' : count} open leads are`;
	const goOn = next === null ? '' : ` Not all were looked at: go on after ${next}.`;
	return `${who} without an owner, a clock that runs, a follow-up or anything that is still to come due.${goOn}`;
}
