import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf } from '../../core/check';
import { checksOfSteps, type LookedStep } from '../../core/deliver';
import { namesIn, readMessage, type MessageText } from '../../core/message';
import {
	channelNamed,
	checkSettings,
	checksOfLine,
	isExpression,
	writtenConditions,
} from '../../shared';
import { asEscalateSays, asFollowUpSays, stepParameters } from '../description';

type Line = ReturnType<ReturnType<typeof stepParameters.read>['steps']['at']>[number];

/** Says what is wrong with the steps. */
export const checkStepSettings = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
		const lines = stepParameters.read(source).steps.at(itemIndex);
		return [
			...checksOfSteps(lines.map(lookedStep)),
			...lines.flatMap(({ name, conditions }, index) =>
				checksOfLine(lineOf('Steps', index, name), conditions, itemIndex),
			),
		];
	});

/**
 * What an expression in a text comes to only a lead can tell, but for the names that stand beside it; one
 * without anything in it says nothing.
 */
const textOf = (written: string): MessageText =>
	isExpression(written)
		? [written, ...namesIn(written)].filter((each) => each !== written || !isEmpty(written))
		: readMessage(written);

const isEmpty = (expression: string) => /^=\s*(?:\{\{\s*\}\}\s*)*$/.test(expression);

function lookedStep({ more, channel, ownChannelName, audience, ...line }: Line): LookedStep {
	const isSaidElsewhere = audience === asEscalateSays || audience === asFollowUpSays;
	return {
		row: {
			...{ name: line.name.trim(), after: line.after.trim(), to: line.to.trim() },
			...{ whenUnclear: line.whenUnclear, priority: line.priority },
			...{ subject: textOf(line.subject), text: textOf(line.text) },
			channel: isSaidElsewhere ? 'Email' : channelNamed({ channel, ownChannelName }),
			audience: isSaidElsewhere ? 'owner' : audience,
			giveUpAfterHours: more.giveUpAfter ?? 0,
			outlivesEnd: more.outlivesEnd ?? true,
			replaces: more.replaces ?? true,
			replyTo: more.replyTo?.trim() ?? '',
		},
		conditions: writtenConditions(line.conditions.written),
		isSaidElsewhere,
	};
}
