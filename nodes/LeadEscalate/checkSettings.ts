import type { IExecuteFunctions } from 'n8n-workflow';
import { checksOfLadder } from '../core/escalate';
import { checkSettings } from '../shared';
import { ladderSetting } from './readLadder';

/** Says what is wrong with the ladder and the final queue. */
export const checkSettingsOfLadder = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) =>
		checksOfLadder(ladderSetting(source).at(itemIndex)),
	);
