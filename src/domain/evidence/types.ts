import type { AdviceEntry } from '../../schema/advice.ts';
import type { CapabilityEntry } from '../../schema/capability.ts';
import type { CapacityEntry } from '../../schema/capacity.ts';
import type { ChecklistItemEntry } from '../../schema/checklist-item.ts';
import type { ClaimEntry } from '../../schema/claim.ts';
import type { ClusterEntry } from '../../schema/cluster.ts';
import type { CriterionEntry } from '../../schema/criterion.ts';
import type { DecisionEntry } from '../../schema/decision.ts';
import type { EmphasisEntry } from '../../schema/emphasis.ts';
import type { FactEntry } from '../../schema/fact.ts';
import type { GlossaryTermEntry } from '../../schema/glossary-term.ts';
import type { GroupEntry } from '../../schema/group.ts';
import type { NeedEntry } from '../../schema/need.ts';
import type { PlatformEntry } from '../../schema/platform.ts';
import type { PresetEntry } from '../../schema/preset.ts';
import type { QuestionEntry } from '../../schema/question.ts';
import type { RetryPolicyEntry } from '../../schema/retry-policy.ts';
import type { RotationEntry } from '../../schema/rotation.ts';
import type { ScenarioEntry } from '../../schema/scenario.ts';
import type { ScoreSheetEntry } from '../../schema/score.ts';
import type { SourceEntry } from '../../schema/source.ts';
import type { SubjectEntry } from '../../schema/subject.ts';
import type { TestbedEntry } from '../../schema/testbed.ts';
import type { TombstoneEntry } from '../../schema/tombstone.ts';
import type { VerdictEntry } from '../../schema/verdict.ts';

/** An entry of a collection together with its id, which is its path below the folder of the collection. */
export type Identified<Entry> = Readonly<Entry> & { readonly id: string };

/** A fact knows what it is about: the first part of its id. */
export type Fact = Identified<FactEntry> & { readonly subject: string };

export type Tombstone = Identified<TombstoneEntry>;
export type Source = Identified<SourceEntry>;
export type Subject = Identified<SubjectEntry>;
export type Group = Identified<GroupEntry>;
export type Capability = Identified<CapabilityEntry>;
export type Platform = Identified<PlatformEntry>;
export type Criterion = Identified<CriterionEntry>;
export type Preset = Identified<PresetEntry>;
export type RetryPolicy = Identified<RetryPolicyEntry>;
export type Cluster = Identified<ClusterEntry>;
export type Testbed = Identified<TestbedEntry>;
export type ScoreSheet = Identified<ScoreSheetEntry>;
export type Need = Identified<NeedEntry>;
export type Question = Identified<QuestionEntry>;
export type Verdict = Identified<VerdictEntry>;
export type CapacityLevel = Identified<CapacityEntry>;
export type Emphasis = Identified<EmphasisEntry>;
export type Advice = Identified<AdviceEntry>;
export type ChecklistItem = Identified<ChecklistItemEntry>;
export type Decision = Identified<DecisionEntry>;
export type Claim = Identified<ClaimEntry>;
export type Scenario = Identified<ScenarioEntry>;
export type GlossaryTerm = Identified<GlossaryTermEntry>;
export type Rotation = Identified<RotationEntry>;

/** Everything that subject experts edit, as read from `content/`, before anything is looked up or checked. */
export type Collections = {
	readonly facts: readonly Fact[];
	readonly tombstones: readonly Tombstone[];
	readonly sources: readonly Source[];
	readonly subjects: readonly Subject[];
	readonly groups: readonly Group[];
	readonly capabilities: readonly Capability[];
	readonly platforms: readonly Platform[];
	readonly criteria: readonly Criterion[];
	readonly presets: readonly Preset[];
	readonly retries: readonly RetryPolicy[];
	readonly clusters: readonly Cluster[];
	readonly testbeds: readonly Testbed[];
	readonly scores: readonly ScoreSheet[];
	readonly needs: readonly Need[];
	readonly questions: readonly Question[];
	readonly verdicts: readonly Verdict[];
	readonly capacities: readonly CapacityLevel[];
	readonly emphases: readonly Emphasis[];
	readonly advice: readonly Advice[];
	readonly checklist: readonly ChecklistItem[];
	readonly decisions: readonly Decision[];
	readonly claims: readonly Claim[];
	readonly scenarios: readonly Scenario[];
	readonly glossary: readonly GlossaryTerm[];
	readonly rotations: readonly Rotation[];
};

/** Something wrong in the content, worded so that its author can mend it. */
export type Problem = {
	/** Path of the file, from the root of the project. */
	readonly file: string;
	/** Path of the field inside the file, for example `sources[0]`. */
	readonly field: string;
	/** What is wrong. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
};

/** A rule about the content as a whole, which no schema of a single file can express. */
export type Check = (collections: Collections) => Problem[];
