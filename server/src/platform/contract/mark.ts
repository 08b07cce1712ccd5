import { Text, type FieldOptions } from './fields.js';

/** Of `markOf`. */
const LENGTH = 22;

/** A mark in a view or a body. */
export const Mark = (o: FieldOptions = {}): PropertyDecorator => Text({ ...o, min: LENGTH, max: LENGTH });
