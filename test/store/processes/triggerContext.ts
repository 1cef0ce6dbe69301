import { setTimeout } from 'node:timers/promises';
import { LoggerProxy, type IDataObject, type INode, type IRun } from 'n8n-workflow';
import type { TimerDesk, TriggerContext } from '../../../nodes/LeadTimerTrigger/TimerDesk';
import type { StoreSettings } from '../../../nodes/store';
import { credentialFor } from './credentialFor';

/** Of n8n's trigger context what the desk needs; `start` runs an execution to its end. */
export function triggerContext(
	settings: StoreSettings,
	start: (item: IDataObject) => Promise<IRun | undefined>,
): TriggerContext {
	const node: INode = {
		id: 'trigger',
		name: 'Lead Timer Trigger',
		type: 'leadTimerTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { leadStoreApi: { id: '1', name: 'Lead Store' } },
	};
	return {
		getNode: () => node,
		getCredentials: async <Data extends object>() => credentialFor(settings) as unknown as Data,
		logger: LoggerProxy,
		helpers: {
			createDeferredPromise: () => Promise.withResolvers(),
		} as unknown as TriggerContext['helpers'],
		emit(outputs, _response, done) {
			for (const { json } of outputs.flat()) {
				void start(json).then((run) => done?.resolve(run as IRun));
			}
		},
	};
}

/** What n8n says of an execution without an error. */
export const succeeded = { status: 'success', data: { resultData: {} } } as IRun;

/** Waits until all timers are acknowledged: then the desk is free again, of which nobody is told. */
export async function untilFree(desk: TimerDesk, places: number) {
	while (desk.free < places) await setTimeout(1);
}
