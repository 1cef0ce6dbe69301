'use strict';

// Starting a database takes a second, or half a minute on a machine that does other things as
// well. No test says anything about time, so none fails for being slow.
jest.setTimeout(120_000);
