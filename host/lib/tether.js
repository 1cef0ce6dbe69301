'use strict';

// Loaded with --require into each server this library starts. The server holds one end of a
// channel, the starter the other: when the starter ends, however it ends, the channel closes
// and the server stops. So no server outlives a test run that was killed.

const { isMainThread } = require('node:worker_threads');

const GRACE_MS = 15_000;

if (isMainThread && process.channel) {
	process.on('disconnect', () => {
		setTimeout(endNow, GRACE_MS).unref();
		// Emitted, not sent: on Windows a sent SIGTERM ends the process on the spot. Without a
		// handler nobody would act on it.
		if (!process.emit('SIGTERM')) endNow();
	});
	// Listening must not keep a server alive that has nothing left to do.
	process.channel.unref();
}

function endNow() {
	try {
		// The starter made this process the leader of a group, and what it spawned is in it.
		if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
	} catch {
		// Not a leader after all.
	}
	process.exit(1);
}
