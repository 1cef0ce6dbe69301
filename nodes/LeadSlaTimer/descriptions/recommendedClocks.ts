/**
 * The clocks of a node fresh on the canvas: what a team that answers its leads well keeps to. Each
 * can be changed or taken away.
 */
export const recommendedClocks = [
	{ name: 'To owner', amount: 60, unit: 'seconds', warnAt: 0, stopsOn: ['owner'] },
	{
		...{ name: 'First response', amount: 5, unit: 'businessMinutes' },
		...{ warnAt: 0, stopsOn: ['response'] },
	},
	{
		...{ name: 'First touch', amount: 60, unit: 'businessMinutes' },
		...{ warnAt: 75, stopsOn: ['human'] },
	},
	{
		...{ name: 'Three touches', amount: 5, unit: 'businessDays', warnAt: 75, stopsOn: ['human'] },
		more: { touches: 3 },
	},
	{
		...{ name: 'Next activity', amount: 24, unit: 'businessHours', warnAt: 0 },
		...{ stopsOn: ['activity'], more: { restarts: true } },
	},
];
