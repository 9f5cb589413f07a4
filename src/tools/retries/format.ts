/** Whole numbers in full, others with four significant digits: nobody measures retries more exactly. */
export function amount(value: number): string {
	if (value >= 1e6) {
		return value.toLocaleString('en-US', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });
	}
	const whole = Math.abs(value - Math.round(value)) < 1e-9 || value >= 1000;
	return value.toLocaleString('en-US', whole ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 });
}

/** A number as somebody entered it, or may enter it. */
export const entered = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 20 });

/** A share as a percentage. What is not nothing is not shown as nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.00005) return '< 0.01%';
	return `${(share * 100).toLocaleString('en-US', { maximumSignificantDigits: 3 })}%`;
}

/** How much more or less than before, for example `−67%` or `× 4.2`. */
export function difference(value: number, before: number): string {
	const change = value / before - 1;
	if (Math.abs(change) < 0.0005) return 'the same';
	if (change > 1) return `× ${(value / before).toLocaleString('en-US', { maximumSignificantDigits: 2 })}`;
	return `${change < 0 ? '−' : '+'}${percent(Math.abs(change))}`;
}

/** Seconds, as people say them. */
export function seconds(value: number): string {
	if (value < 1) return `${amount(value * 1000)} ms`;
	if (value < 120) return `${amount(value)} s`;
	return value < 7200 ? `${amount(value / 60)} minutes` : `${amount(value / 3600)} hours`;
}

/** Where requests arrive: the layers by number, and the service at the end. */
export function serviceName(index: number, layers: number): string {
	return index === layers ? 'Last service' : `Layer ${index + 1}`;
}
