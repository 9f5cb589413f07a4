declare namespace App {
	interface Locals {
		/** Facts that a generated page quotes in its prose: the page knows them, and the frame lists them below the way on. */
		quoted?: {
			readonly list: import('./markdown/quoted-facts.ts').QuotedFacts | undefined;
			/** Facts that the page also shows as a whole. */
			readonly whole?: ReadonlySet<string>;
		};
	}
}
