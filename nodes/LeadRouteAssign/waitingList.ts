import { numberColumn, parameters, textColumn } from '../shared';

const shown = { show: { operation: ['listWaiting'] } };

/** Which page of the leads that wait. */
export const waitingListParameters = parameters({
	waitingLimit: numberColumn({
		displayName: 'Limit',
		default: 50,
		min: 1,
		whole: true,
		displayOptions: shown,
		description: 'Max number of results to return',
	}),
	waitingAfter: textColumn({
		displayName: 'After',
		placeholder: 'e.g. {{ $json.waiting.next }}',
		displayOptions: shown,
		description:
			'For the next page: what the page before gave as waiting.next. Leave empty for the first page.',
	}),
});
