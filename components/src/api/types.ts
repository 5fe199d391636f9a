import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { ApiContract } from '@motcua/domain/http/api';

type Inputs = InferContractRouterInputs<ApiContract>;
type Outputs = InferContractRouterOutputs<ApiContract>;

/** An answer whose status varies comes as its body alone; a 204 as undefined. */
type Body<Output> = Output extends { status: 200 | 201 | 202 | 204 }
  ? Output extends { body: infer B }
    ? B
    : undefined
  : Output;

export interface CallOptions {
  signal?: AbortSignal;
}

type Call<Input, Output> = unknown extends Input
  ? (input?: undefined, options?: CallOptions) => Promise<Body<Output>>
  : (input: Input, options?: CallOptions) => Promise<Body<Output>>;

type InputOf<C extends keyof Inputs, N> = N extends keyof Inputs[C] ? Inputs[C][N] : unknown;

/** Every capability's calls, typed by the contract: `api.procedures.search({ query: { q: 'khai sinh' } })`. */
export type ApiCalls = {
  [C in keyof Outputs]: {
    [N in keyof Outputs[C]]: Call<InputOf<C & keyof Inputs, N>, Outputs[C][N]>;
  };
};
