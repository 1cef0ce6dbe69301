import type { z } from 'zod/v4';
import { availabilitySet } from './availabilitySet';
import { activityRecorded } from './activityRecorded';
import { leadAssigned, leadReassigned } from './assignmentEvents';
import { categoryDecided } from './categoryEvents';
import {
	clockBreached,
	clockRecomputed,
	clocksPaused,
	clocksResumed,
	clocksStarted,
	clocksStopped,
	clockUnbreached,
} from './clockEvents';
import { leadMatched, leadQualified } from './decisionEvents';
import {
	deliveryAsked,
	deliveryAssumedDone,
	deliveryDone,
	deliveryQueued,
	deliverySentAgain,
	deliveryWithdrawn,
} from './deliveryEvents';
import { escalationStep } from './escalationStep';
import type { EventKind } from './eventKind';
import {
	followUpAnswered,
	followUpEnded,
	followUpEnrolled,
	followUpPaused,
	followUpResumed,
	followUpStep,
} from './followUpEvents';
import { inquiryRegistered, inquiryRepeated, inquiryStalled } from './inquiryEvents';
import { matchDecided } from './matchDecided';
import { leadMerged, leadMergeUndone } from './mergeEvents';
import { personErased } from './personErased';
import { leadHeldAgain, leadReleased } from './releaseEvents';
import { leadShadowed } from './shadowEvents';
import { leadStatusChanged } from './statusEvents';
import { leadTierChanged } from './tierEvents';
import { leadWaiting } from './waitingEvents';

/** Every kind of event that the log can hold. A new one is a new line here. */
export const eventKinds = [
	inquiryRegistered,
	inquiryRepeated,
	inquiryStalled,
	leadMatched,
	leadMerged,
	leadMergeUndone,
	matchDecided,
	leadQualified,
	leadTierChanged,
	categoryDecided,
	leadWaiting,
	leadAssigned,
	leadReassigned,
	leadReleased,
	leadHeldAgain,
	leadShadowed,
	leadStatusChanged,
	clocksStarted,
	clockBreached,
	clockUnbreached,
	clockRecomputed,
	clocksPaused,
	clocksResumed,
	clocksStopped,
	activityRecorded,
	escalationStep,
	deliveryQueued,
	deliveryAssumedDone,
	deliveryDone,
	deliveryAsked,
	deliveryWithdrawn,
	deliverySentAgain,
	followUpEnrolled,
	followUpStep,
	followUpAnswered,
	followUpEnded,
	followUpPaused,
	followUpResumed,
	availabilitySet,
	personErased,
] as const;

type Kind = (typeof eventKinds)[number];

/** What can happen, such as `lead.assigned`. */
export type EventType = Kind['type'];

/** The data of an event of a type. */
export type EventData<Type extends EventType> = z.infer<Extract<Kind, { type: Type }>['data']>;

/** An event as it is written: its data are those of its type. */
export type NewEvent<Type extends EventType = EventType> = {
	[Each in Type]: {
		/** When it was noted, in epoch milliseconds. */
		at: number;
		type: Each;
		inquiryId: string | null;
		leadId: string | null;
		data: EventData<Each>;
	};
}[Type];

/** The types that say something to a clock. */
export const clockEventTypes: readonly EventType[] = eventKinds
	.filter(({ clock }) => clock !== null)
	.map(({ type }) => type);

const byType: ReadonlyMap<string, EventKind> = new Map(eventKinds.map((kind) => [kind.type, kind]));

/**
 * The kind of an event that was read; `undefined` for one that another version of the pack wrote.
 *
 * @example
 * kindOfEvent('lead.assigned')?.clock // 'assigned'
 */
export const kindOfEvent = (type: string): EventKind | undefined => byType.get(type);
