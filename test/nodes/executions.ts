import type { IDataObject, INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';

/** An execution that a trigger has started. */
export interface Emitted {
	/** The items of each output. */
	outputs: IDataObject[][];
	/** By which n8n tells one that it has started before. */
	key: string | undefined;
	/** Tells the trigger how the execution ended, as n8n does. */
	end(run: unknown): void;
}

/** Executions in the order in which they were started, each once. */
export class Executions {
	private readonly started: Emitted[] = [];

	private readonly waiting: Array<(emitted: Emitted) => void> = [];

	readonly emit: ITriggerFunctions['emit'] = (data, _response, done, key) => {
		this.add({
			outputs: data.map((items: INodeExecutionData[]) => items.map(({ json }) => json)),
			key,
			end: (ended) => done?.resolve(ended as IRun),
		});
	};

	private add(emitted: Emitted) {
		const next = this.waiting.shift();
		if (next) next(emitted);
		else this.started.push(emitted);
	}

	async next(): Promise<Emitted> {
		const emitted = this.started.shift();
		return emitted ?? (await new Promise((resolve) => this.waiting.push(resolve)));
	}

	get pending() {
		return this.started.length;
	}
}
