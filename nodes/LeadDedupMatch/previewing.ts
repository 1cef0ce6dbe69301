import type { INodeProperties } from 'n8n-workflow';
import { notice } from '../shared';

export const previewNotice: INodeProperties[] = [
	notice(
		'previewNotice',
		'Leaves as one item that says how many of the last 500 inquiries would have been Existing, Duplicate? and New with the percentages below, and with others, and which leads are close calls. Duplicate your Match node and change the copy: your own keeps its settings. Nothing is written.',
		{ show: { operation: ['previewThresholds'] } },
	),
];
