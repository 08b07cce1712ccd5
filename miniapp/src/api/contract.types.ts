import type { paths } from '../../../shared/api/openapi';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** `GET /api/customer/styles`: every operation of the contract. */
export type Endpoint = {
  [P in Extract<keyof paths, string>]: {
    [V in Verb]: paths[P] extends Record<V, object> ? `${Uppercase<V>} ${P}` : never;
  }[Verb];
}[Extract<keyof paths, string>];

type Operation<E extends string> = E extends `${infer V} ${infer P}`
  ? P extends keyof paths
    ? Lowercase<V> extends keyof paths[P]
      ? paths[P][Lowercase<V>]
      : never
    : never
  : never;

type JsonOf<T> = T extends { content: { 'application/json': infer B } } ? B : never;

/** The body of the successful reply; undefined when there is none. */
export type Reply<E extends Endpoint> =
  Operation<E> extends { responses: infer R }
    ? 200 extends keyof R
      ? JsonOf<R[200]>
      : 201 extends keyof R
        ? JsonOf<R[201]>
        : undefined
    : never;

export type Query<E extends Endpoint> =
  Operation<E> extends { parameters: { query?: infer Q } } ? Q : undefined;
export type Path<E extends Endpoint> = Operation<E> extends { parameters: { path: infer P } } ? P : undefined;
export type Body<E extends Endpoint> = Operation<E> extends { requestBody: infer B } ? JsonOf<B> : undefined;

type Part<K extends string, T> = [T] extends [undefined]
  ? { [N in K]?: undefined }
  : Record<string, never> extends T
    ? { [N in K]?: T }
    : undefined extends T
      ? { [N in K]?: T }
      : { [N in K]: T };

export type CallOptions<E extends Endpoint> = Part<'query', Query<E>> &
  Part<'path', Path<E>> &
  Part<'body', Body<E>> & {
    /** The same key for every try of the same wish: the server then does it once. */
    idempotencyKey?: string;
    signal?: AbortSignal;
    /** Said beside the request, so that the address stays the same for everybody. */
    headers?: Readonly<Record<string, string>>;
  };

/** An item of a list reply, a part of a reply: `Item<Reply<'GET …'>['items']>`. */
export type Item<L extends readonly unknown[]> = L[number];
