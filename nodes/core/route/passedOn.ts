import type { Qualification } from '../lead';

/** What Lead Qualify Score passes on with a lead; what a rule says itself counts more. */
export type PassedOn = Pick<Qualification, 'priority' | 'slaPolicy'>;

/**
 * What a qualification passes on; `undefined` where it says nothing of it.
 *
 * @example
 * passedOnBy({ priority: 'high', slaPolicy: '' }) // { priority: 'high' }
 */
export function passedOnBy(qualification: PassedOn | null | undefined): PassedOn | undefined {
	const { priority, slaPolicy } = qualification ?? {};
	if (!priority && !slaPolicy) return undefined;
	return { ...(priority && { priority }), ...(slaPolicy && { slaPolicy }) };
}
