/** Who wants to know at once that something was queued in a workspace, by its name. */
const listening = new Map<string, Set<() => void>>();

/**
 * Tells those in this process who send what a workspace has queued; in other processes they look
 * every second.
 */
export function ringBell(workspace: string): void {
	for (const hear of listening.get(workspace) ?? []) hear();
}

/**
 * Hears of what is queued in a workspace.
 *
 * @returns what ends it
 */
export function onBell(workspace: string, hear: () => void): () => void {
	const all = listening.get(workspace) ?? new Set();
	listening.set(workspace, all.add(hear));
	return () => {
		all.delete(hear);
		if (all.size === 0) listening.delete(workspace);
	};
}
