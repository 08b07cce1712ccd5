// A journey through real pages takes seconds, on a busy machine several times as many.
jest.setTimeout(120_000);
