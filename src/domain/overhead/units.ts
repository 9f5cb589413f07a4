/**
 * Memory is measured in MB (10^6 bytes), requested in MiB (2^20 bytes) and priced in GiB (2^30 bytes), whatever a price list
 * writes.
 *
 * @see content/facts/benchmarks/price-gb-is-gib.yaml
 */
export const MIB_PER_GIB = 1024;

const MB_PER_MIB = 1.048576;

/** From the unit of measurements to the unit of requests. */
export const mibFromMb = (mb: number) => mb / MB_PER_MIB;

/** From the unit of requests to the unit of measurements. */
export const mbFromMib = (mib: number) => mib * MB_PER_MIB;

export const gibFromMb = (mb: number) => mibFromMb(mb) / MIB_PER_GIB;

/** mCPU, as requests are written, in vCPU. Prices and measurements are per hardware thread. */
export const VCPU_PER_MCPU = 0.001;

/** Hours in a month, as cloud price lists count them. */
export const HOURS_PER_MONTH = 730;
