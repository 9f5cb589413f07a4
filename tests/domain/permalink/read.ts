import type { Codec } from '../../../src/domain/permalink/values.ts';

/** What a codec reads, as value and corrections; a refusal as its sentence. */
export function read<T>(codec: Codec<T>, written: string): unknown {
	const outcome = codec.read(written);
	return 'error' in outcome ? outcome.error : [outcome.value, ...outcome.corrections];
}
