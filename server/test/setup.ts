import { Logger } from '@nestjs/common';

// A loaded machine is slow, not wrong: the first test of a worker also makes its database.
jest.setTimeout(60_000);

// Failures are part of many tests; what they write to the log would hide the ones that are not.
Logger.overrideLogger(false);
