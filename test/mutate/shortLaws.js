'use strict';

// A law is tried on fewer values for each of a thousand changes, and one that is broken is not
// tried on smaller ones: that it is broken is all that is asked.
const fc = require('fast-check');

fc.configureGlobal({ numRuns: 25, endOnFailure: true });
